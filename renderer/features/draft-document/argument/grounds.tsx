import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { GroundChoice } from '../../../../shared/schema/matter';
import { chooseGrounds, undo, useGrounds } from '../../../data';
import { Badge } from '../../../ui/badge';
import { showFailure } from '../../../ui/desktop-files';
import { showUndo } from '../../../ui/undo-toast';
import { changed, citedIn, groundText, moved, titleInWords } from './choices';
import type { StepProps } from '../context';
import { count } from '../steps';

/** Step 3: which grounds this matter argues, in which order. The choice is the matter's, for all its papers. */
export function GroundsStep(props: StepProps) {
  const { matter } = props;
  const grounds = useGrounds();
  const chosen = matter.grounds.filter((choice) => choice.chosen);
  const taken = new Set(chosen.map((choice) => choice.id));
  const rest = [...grounds.values()].filter((ground) => !taken.has(ground.id));
  const usual = rest.filter((ground) => ground.appliesTo.includes(matter.demand.instrument));
  const unusual = rest.filter((ground) => !usual.includes(ground));

  const save = async (next: GroundChoice[], message?: string) => {
    const operation = await chooseGrounds(matter.id, next);
    if (operation && message) showUndo({ message, undo: async () => void (await undo(operation)) });
  };
  const add = (id: string) => {
    const next = changed(matter, id, { chosen: true });
    const added = next.find((choice) => choice.id === id);
    // A ground that is ticked joins the end of those that are argued.
    void save(added ? [...next.filter((choice) => choice !== added), added] : next).catch(showFailure);
  };
  const drop = (id: string) =>
    void save(changed(matter, id, { chosen: false }), `${grounds.get(id)?.title ?? id} is no longer argued`).catch(
      showFailure,
    );

  return (
    <div className="q-stack">
      <section aria-label="Argued">
        <h3 className="q-h3">Argued, in this order</h3>
        {chosen.length === 0 && <p className="q-dim">Nothing is argued yet. Tick a ground below.</p>}
        <ol className="q-draft-grounds">
          {chosen.map((choice, at) => (
            <ChosenGround
              key={choice.id}
              {...props}
              choice={choice}
              first={at === 0}
              last={at === chosen.length - 1}
              onDrop={() => drop(choice.id)}
              onMove={(step) => void save(moved(matter, choice.id, step)).catch(showFailure)}
            />
          ))}
        </ol>
      </section>
      <OtherGrounds title="Also usual against this kind of demand" ids={usual.map((g) => g.id)} onAdd={add} />
      {unusual.length > 0 && (
        <details>
          <summary>Not usual against this kind of demand ({unusual.length})</summary>
          <OtherGrounds title="" ids={unusual.map((g) => g.id)} onAdd={add} />
        </details>
      )}
    </div>
  );
}

interface ChosenGroundProps extends StepProps {
  readonly choice: GroundChoice;
  readonly first: boolean;
  readonly last: boolean;
  readonly onDrop: () => void;
  readonly onMove: (step: -1 | 1) => void;
}

function ChosenGround({ choice, matter, kind, files, first, last, onDrop, onMove, goTo, show }: ChosenGroundProps) {
  const title = useGrounds().get(choice.id)?.title ?? choice.id;
  const text = files && groundText(choice, matter, kind, files);
  const heading = kind.kind !== 'letter' && text?.passage ? titleInWords(text.passage.title, matter) : '';
  const cited = text ? citedIn(text.source, matter.lawAsOf).length + (choice.addedAuthorities?.length ?? 0) : 0;
  return (
    <li className="q-draft-ground">
      <Checkbox checked label={title} onChange={onDrop} />
      <div className="q-draft-ground-tools">
        <ActionIcon aria-label={`Move ${title} up`} title="Move up" disabled={first} onClick={() => onMove(-1)}>
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`Move ${title} down`} title="Move down" disabled={last} onClick={() => onMove(1)}>
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div className="q-row q-draft-ground-note">
        {text && text.source === '' && <Badge tone="warn" label="No text for this paper" />}
        {text?.own !== undefined && <Badge tone="info" label="Your own words" />}
        {text && text.source !== '' && (
          <>
            <button type="button" className="q-link" onClick={() => goTo('text')}>
              Text
            </button>
            <button type="button" className="q-link" onClick={() => goTo('authorities')}>
              {count(cited, 'authority').replace('authoritys', 'authorities')}
            </button>
            {heading && !heading.includes('{{') && (
              <button type="button" className="q-link" onClick={() => show(heading)}>
                Show on the page
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

interface OtherGroundsProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly onAdd: (id: string) => void;
}

function OtherGrounds({ title, ids, onAdd }: OtherGroundsProps) {
  const grounds = useGrounds();
  if (ids.length === 0) return null;
  return (
    <section aria-label={title || 'Other grounds'}>
      {title && <h3 className="q-h3">{title}</h3>}
      <ul className="q-draft-grounds">
        {ids.map((id) => (
          <li key={id} className="q-draft-ground">
            <Checkbox checked={false} label={grounds.get(id)?.title ?? id} onChange={() => onAdd(id)} />
            <p className="q-dim q-draft-ground-note">{grounds.get(id)?.test}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
