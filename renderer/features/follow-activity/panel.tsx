import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ActivityLine, sayInstant, undo, useActivity } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { SearchField } from '../../ui/search-field';
import { showDone } from '../../ui/undo-toast';
import './follow-activity.css';

const PAGE = 100;

/** Who did what, when: every change to the matter, newest first. */
export function ActivityPanel({ matterId }: { readonly matterId: string }) {
  const lines = useActivity(matterId);
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState(PAGE);
  if (!lines) return null;
  const asked = filter.toLowerCase();
  const found = lines.filter((l) => [l.by, l.text, ...l.details].join(' ').toLowerCase().includes(asked));
  return (
    <div className="q-scroll">
      <FieldGroup
        title="Activity"
        note="Every change carries the name of the person at the keyboard. Nothing here can be edited."
        tools={<SearchField label="Filter activity" value={filter} onChange={setFilter} />}
      >
        {found.length === 0 && (
          <p className="q-dim">{filter ? `Nothing matches “${filter}”.` : 'Nothing has happened yet.'}</p>
        )}
        <ol className="q-activity">
          {found.slice(0, shown).map((line) => (
            <ActivityEntry key={line.id} line={line} />
          ))}
        </ol>
        {found.length > shown && (
          <Button variant="default" onClick={() => setShown(shown + PAGE)}>
            Show older ({found.length - shown})
          </Button>
        )}
      </FieldGroup>
    </div>
  );
}

function ActivityEntry({ line }: { readonly line: ActivityLine }) {
  const takeBack = async () => {
    await undo(line.id);
    showDone(`Undone: ${line.text}`);
  };
  return (
    <li data-undone={line.undone ? '' : undefined}>
      <div className="q-activity-head">
        <span>
          <strong>{line.by}</strong> · {line.text}
          {line.undone && <span className="q-dim"> (undone)</span>}
        </span>
        <time className="q-dim" dateTime={line.at}>
          {sayInstant(line.at)}
        </time>
        {line.canUndo && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={`Undo: ${line.text}, ${sayInstant(line.at)}`}
            onClick={() => void takeBack().catch(showFailure)}
          >
            Undo
          </Button>
        )}
      </div>
      {line.details.length > 0 && (
        <ul>
          {line.details.slice(0, 6).map((detail, at) => (
            <li key={at}>{detail}</li>
          ))}
          {line.details.length > 6 && <li>and {line.details.length - 6} more</li>}
        </ul>
      )}
    </li>
  );
}
