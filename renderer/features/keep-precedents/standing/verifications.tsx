import { Button } from '@mantine/core';
import { IconEyeCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { listDate } from '../../../../shared/kernel/civil-date';
import { historyAge } from '../../../../shared/precedents/later-history';
import {
  type NewVerification,
  type PrecedentView,
  recordVerification,
  removeVerification,
  undo,
  useRecheckDays,
  useToday,
} from '../../../data';
import { Badge } from '../../../ui/badge';
import { showFailure } from '../../../ui/desktop-files';
import { showUndo } from '../../../ui/undo-toast';
import { Section } from '../section';
import { sayAge, whatName } from '../keeping/say';
import { VerifyForm } from './verify-form';

/** Who looked an authority up, when and where; how old that is; and the form to record the next look. */
export function Verifications({ record }: { readonly record: PrecedentView }) {
  const today = useToday();
  const limit = useRecheckDays();
  const [open, setOpen] = useState(false);
  const { keeping } = record;
  const age = historyAge(keeping, today);
  const save = async (entered: NewVerification) => {
    const operation = await recordVerification([record.id], entered);
    setOpen(false);
    if (operation) showUndo({ message: `${record.shortName}: verification recorded`, undo: () => undo(operation) });
  };
  const remove = async (id: string) => {
    const operation = await removeVerification(record.id, id);
    if (operation) showUndo({ message: 'Verification taken away', undo: () => undo(operation) });
  };
  const newestFirst = keeping.verifications.toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  return (
    <Section
      title="Verification"
      tools={
        !open && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconEyeCheck size={14} aria-hidden />}
            onClick={() => setOpen(true)}
          >
            Mark verified…
          </Button>
        )
      }
    >
      <div className="q-row">
        {age === undefined ? (
          <Badge tone="warn" label="Not verified" />
        ) : age > limit ? (
          <Badge tone="warn" label={`Older than ${limit} days`} />
        ) : (
          <Badge tone="ok" label="Verified" />
        )}
        <span data-testid="verified">{sayAge(keeping, today)}.</span>
      </div>
      <p className="q-dim">By people of your firm. Quash consults no citator.</p>
      {open && (
        <VerifyForm
          verb="Record verification"
          onSave={(entered) => void save(entered).catch(showFailure)}
          onCancel={() => setOpen(false)}
        />
      )}
      {newestFirst.length > 0 && (
        <details className="q-prec-earlier">
          <summary>Every verification ({newestFirst.length})</summary>
          <ul className="q-kept-list">
            {newestFirst.map(({ id, on, by, where, what, note }) => (
              <li key={id}>
                <span>
                  {listDate(on)}, {by}: {whatName[what].toLowerCase()}, {where}
                  {note !== '' && `. ${note}`}
                </span>
                <button
                  type="button"
                  className="q-link"
                  aria-label={`Remove the verification of ${listDate(on)} by ${by}`}
                  onClick={() => void remove(id).catch(showFailure)}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
