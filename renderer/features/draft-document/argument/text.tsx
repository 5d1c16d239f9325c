import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { GroundChoice } from '../../../../shared/schema/matter';
import { chooseGrounds, undo, useGrounds } from '../../../data';
import { AutosaveArea } from '../../../ui/autosave';
import { Badge } from '../../../ui/badge';
import { showFailure } from '../../../ui/desktop-files';
import { KeyHint } from '../../../ui/key-hint';
import { sealClose, sealKeys, sealOpen } from '../../../ui/seal-mark';
import { showUndo } from '../../../ui/undo-toast';
import { changed, groundText, titleInWords } from './choices';
import type { StepProps } from '../context';

/** Step 5: the words of each ground. The shipped text is where counsel starts, and it can always be had back. */
export function TextStep(props: StepProps) {
  const grounds = useGrounds();
  const chosen = props.matter.grounds.filter((choice) => choice.chosen);
  const [at, setAt] = useState<string>();
  const choice = chosen.find((one) => one.id === at) ?? chosen[0];
  if (!props.files) return <p className="q-dim">Reading the texts…</p>;
  if (!choice) return <p className="q-dim">Choose the grounds first: each brings its text along.</p>;
  return (
    <div className="q-stack">
      <Select
        label="Ground"
        data={chosen.map(({ id }, index) => ({ value: id, label: `${index + 1}. ${grounds.get(id)?.title ?? id}` }))}
        value={choice.id}
        onChange={(next) => setAt(next ?? undefined)}
      />
      <GroundEditor key={`${choice.id}:${props.kind.id}`} {...props} choice={choice} />
      <details>
        <summary>How the text is written</summary>
        <ul className="q-list q-dim q-prose">
          <li>
            <code className="q-mono">[@id, 357]</code> cites a precedent of the library at a page; full, short and{' '}
            <i>Id.</i> forms come by themselves.
          </li>
          <li>
            <code className="q-mono">{'{{demand.due}}'}</code> prints a fact of the matter, or a visible blank.
          </li>
          <li>
            <code className="q-mono">*italic*</code>, <code className="q-mono">**bold**</code>,{' '}
            <code className="q-mono">## </code> for a sub-heading, <code className="q-mono">&gt; </code> for a block
            quote.
          </li>
          <li>
            <code className="q-mono">{sealOpen}</code> before and <code className="q-mono">{sealClose}</code> after
            words put them under seal, here and in every field of the matter (<KeyHint keys={sealKeys} />
            ): the public version prints [REDACTED].
          </li>
          <li>Quotation marks are curled, and § and ¶ are kept with their numbers, as you type.</li>
        </ul>
      </details>
    </div>
  );
}

interface EditorProps extends StepProps {
  readonly choice: GroundChoice;
}

function GroundEditor({ choice, matter, kind, files, show }: EditorProps) {
  const title = useGrounds().get(choice.id)?.title ?? choice.id;
  const { passage, candidates, own, source } = groundText(choice, matter, kind, files ?? {});
  const heading = kind.kind !== 'letter' && passage ? titleInWords(passage.title, matter) : '';
  const save = async (patch: Parameters<typeof changed>[2], message?: string) => {
    const operation = await chooseGrounds(matter.id, changed(matter, choice.id, patch));
    if (operation && message) showUndo({ message, undo: async () => void (await undo(operation)) });
  };
  const write = (next: string) => {
    const same = next.trim() === '' || next.trim() === passage?.body.trim();
    void save(same ? { text: undefined } : { text: next, passage: passage?.id }).catch(showFailure);
  };
  return (
    <div className="q-stack">
      {candidates.length > 1 && (
        <Select
          label="Shipped text"
          description={own === undefined ? undefined : 'Your own words belong to the text they were written over.'}
          data={candidates.map(({ id, title }) => ({ value: id, label: `${titleInWords(title, matter)} (${id})` }))}
          value={passage?.id ?? null}
          disabled={own !== undefined}
          onChange={(id) => id && void save({ passage: id, text: undefined }, 'Other text chosen').catch(showFailure)}
        />
      )}
      <div className="q-row">
        {own === undefined ? (
          passage ? (
            <Badge tone="plain" label="Shipped text" title={passage.id} />
          ) : (
            <Badge tone="warn" label="No shipped text for this paper: write your own" />
          )
        ) : (
          <>
            <Badge tone="info" label="Your own words" />
            {passage && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => void save({ text: undefined }, 'Shipped text restored').catch(showFailure)}
              >
                Revert to shipped text
              </Button>
            )}
          </>
        )}
        {heading && !heading.includes('{{') && (
          <button type="button" className="q-link" onClick={() => show(heading)}>
            Show on the page
          </button>
        )}
      </div>
      <AutosaveArea label={`Text of ${title}`} value={source} onSave={write} minRows={14} maxRows={28} symbols seals />
    </div>
  );
}
