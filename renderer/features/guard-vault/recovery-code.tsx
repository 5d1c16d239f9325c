import { Button, Checkbox, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { today } from '../../data';
import { FieldGroup } from '../../ui/field-row';
import { CodeOnScreen, CodePaper } from '../../ui/passphrase/code-paper';
import { withSecret } from '../../ui/passphrase/secret-bytes';
import { SecretField } from '../../ui/passphrase/secret-field';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';
import { useWrong } from './use-wrong';

/** A recovery code that was made just now. */
export interface FreshCode {
  readonly code: string;
  readonly made: CivilDate;
}

/** Shows a recovery code, the only time it can be seen, and prints it. It closes when it is on paper. */
export function RecoveryCode({ code, made, onClose }: FreshCode & { readonly onClose: () => void }) {
  const [kept, setKept] = useState(false);
  const { busy, problem, ask } = useReply();
  return (
    <Modal
      opened
      onClose={onClose}
      title="Put the recovery code on paper"
      size={560}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <div className="q-stack">
        <p>
          It opens the vault when the passphrase is forgotten. <strong>It is shown this once and kept nowhere.</strong>{' '}
          Print it or write it down, and lock it up apart from this computer.
        </p>
        <CodeOnScreen code={code} />
        <ProblemNote problem={problem} />
        <div className="q-row q-guard-foot">
          <Checkbox
            label="I have it on paper"
            checked={kept}
            onChange={(event) => setKept(event.currentTarget.checked)}
          />
          <Button
            variant="default"
            data-autofocus
            loading={busy}
            leftSection={<IconPrinter size={15} aria-hidden />}
            onClick={() => void ask(() => window.quash['page:print']())}
          >
            Print…
          </Button>
          <Button disabled={!kept} onClick={onClose}>
            Done
          </Button>
        </div>
      </div>
      {createPortal(<CodePaper code={code} made={made} />, document.body)}
    </Modal>
  );
}

/** Asks for the passphrase and makes a new recovery code; `onCode` gets it. */
export function NewRecoveryCode({ onCode }: { readonly onCode: (fresh: FreshCode) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <FieldGroup
      title="Recovery code"
      note="It opens the vault when the passphrase is forgotten. A new one is shown once, to be printed; the one before then opens nothing any more but backups that were made before."
    >
      {open ? (
        <AskFirst
          onClose={() => setOpen(false)}
          onCode={(code) => {
            setOpen(false);
            onCode({ code, made: today() });
          }}
        />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          Make a new recovery code…
        </Button>
      )}
    </FieldGroup>
  );
}

interface AskFirstProps {
  readonly onClose: () => void;
  readonly onCode: (code: string) => void;
}

function AskFirst({ onClose, onCode }: AskFirstProps) {
  const [current, setCurrent] = useState('');
  const [shown, setShown] = useState(false);
  const wrong = useWrong();
  const { busy, problem, ask } = useReply();
  const field = useRef<HTMLInputElement>(null);

  const make = async () => {
    if (busy || wrong.waits || current === '') return;
    wrong.tell(null);
    const answer = await ask(() =>
      withSecret(current, (bytes) => window.quash['vault:recovery-code']({ current: bytes })),
    );
    if (!answer) return;
    setCurrent('');
    if (answer.status === 'made') onCode(answer.code);
    else {
      wrong.tell(answer.waitSeconds);
      field.current?.focus();
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void make();
  };

  return (
    <form className="q-guard-form" onSubmit={onSubmit} noValidate>
      <SecretField
        label="Current passphrase"
        value={current}
        onChange={setCurrent}
        shown={shown}
        onShown={setShown}
        error={wrong.text}
        busy={busy}
        autoFocus
        ref={field}
      />
      <ProblemNote problem={problem} />
      <div className="q-row">
        <Button type="submit" loading={busy} disabled={wrong.waits || current === ''}>
          Make the code
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
