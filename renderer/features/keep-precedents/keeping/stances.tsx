import { Select, TagsInput } from '@mantine/core';
import { precedentTags, stanceSchema } from '../../../../shared/schema/law/precedent';
import { type PrecedentView, setStance, setTags, undo } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';
import { showUndo } from '../../../ui/undo-toast';
import { useLibraryIndex, type Library } from '../library-index';
import { None, Section } from '../section';
import { inWords, tagName } from '../words';

interface KeptProps {
  readonly record: PrecedentView;
  readonly library: Library;
}

const AS_RECORD = 'as-record';

/** How the record stands on each ground: as a whole, unless the firm reads it otherwise there. */
export function Stances({ record }: Pick<KeptProps, 'record'>) {
  const { stances } = record.keeping;
  const grounds = [...new Set<string>([...record.grounds, ...Object.keys(stances)])];
  const others = precedentTags.filter((tag) => !grounds.includes(tag));
  const save = async (ground: string, next: string | null) => {
    const stance = next === null || next === AS_RECORD ? null : stanceSchema.parse(next);
    const operation = await setStance(record.id, ground, stance);
    const said = stance === null ? 'as the record itself' : inWords(stance).toLowerCase();
    if (operation) showUndo({ message: `${tagName(ground)}: ${said}`, undo: () => undo(operation) });
  };
  const choices = [
    { value: AS_RECORD, label: `As a whole (${inWords(record.stance).toLowerCase()})` },
    ...stanceSchema.options.map((value) => ({ value, label: inWords(value) })),
  ];
  return (
    <Section title="Stance per ground">
      {grounds.length === 0 && <None>It carries no ground yet.</None>}
      <ul className="q-kept-stances">
        {grounds.map((ground) => (
          <li key={ground}>
            <span>{tagName(ground)}</span>
            <Select
              size="xs"
              w={190}
              aria-label={`Stance on ${tagName(ground)}`}
              allowDeselect={false}
              data={choices}
              value={stances[ground] ?? AS_RECORD}
              onChange={(next) => void save(ground, next).catch(showFailure)}
            />
          </li>
        ))}
      </ul>
      <Select
        size="xs"
        w={220}
        aria-label="Add a ground with the stance it has there"
        placeholder="Another ground…"
        data={others.map((value) => ({ value, label: tagName(value) }))}
        value={null}
        onChange={(ground) => ground !== null && void save(ground, record.stance).catch(showFailure)}
      />
    </Section>
  );
}

/** The firm's own tags. */
export function Tags({ record, library }: KeptProps) {
  const { tags } = record.keeping;
  const known = useLibraryIndex(library);
  const save = async (next: string[]) => {
    const operation = await setTags(record.id, next);
    if (operation) showUndo({ message: 'Tags changed', undo: () => undo(operation) });
  };
  return (
    <Section title="Tags">
      <TagsInput
        size="xs"
        aria-label="Tags"
        placeholder={tags.length === 0 ? 'Your own words for it; Enter after each' : ''}
        maxLength={60}
        data={[...known.tags]}
        value={[...tags]}
        onChange={(next) => void save(next).catch(showFailure)}
      />
    </Section>
  );
}
