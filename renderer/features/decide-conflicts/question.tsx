import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ConflictLine, decideConflict, undo, type Writer } from '../../data';
import { Badge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { formatInstant } from '../../ui/format';
import { placeWords, recordName, valueWords } from '../../ui/record-words';
import { showUndo } from '../../ui/undo-toast';

const sayWriter = ({ name, at }: Writer): string => `${name ?? 'Somebody without a name'}, ${formatInstant(at)}`;

interface QuestionProps {
  readonly matterId: string;
  readonly line: ConflictLine;
}

/** One place with its versions beside each other, each with who wrote it and when. */
export function Question({ matterId, line: { conflict, row, versions } }: QuestionProps) {
  const [busy, setBusy] = useState(false);
  const named = row ?? versions.find(({ option }) => option.value !== undefined)?.option.value;
  const place = placeWords(conflict, recordName(named));
  const keep = async (at: number) => {
    const option = versions[at]?.option;
    if (!option) return;
    setBusy(true);
    try {
      const operation = await decideConflict(matterId, conflict, option);
      const message = `${place}: ${conflict.field === null && option.value === undefined ? 'removed' : 'decided'}`;
      if (operation) showUndo({ message, undo: () => undo(operation) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="q-conflict" aria-label={place}>
      <header className="q-row">
        <h2 className="q-h2">{place}</h2>
        {conflict.critical ? (
          <Badge tone="bad" label="Critical: bars filing" />
        ) : (
          <Badge tone="info" label="Not critical" />
        )}
      </header>
      <div className="q-conflict-versions">
        {versions.map(({ option, writers, shown }, at) => (
          <div key={at} className="q-conflict-version" data-shown={shown || undefined}>
            <p className="q-conflict-value">{valueWords(option.value)}</p>
            <p className="q-dim">
              {writers.map(sayWriter).join('; ')}
              {shown && <> · shown now</>}
            </p>
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              aria-label={`Keep this: ${place}, ${valueWords(option.value).split('\n')[0] ?? ''}`}
              onClick={() => void keep(at).catch(showFailure)}
            >
              Keep this
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}
