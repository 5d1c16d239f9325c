import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Colleague } from '../../../shared/ipc/bundle-contract';
import { ProblemNote } from '../../ui/problem-note';
import { showDone } from '../../ui/undo-toast';
import { useReply } from '../../ui/use-reply';

/** Takes a colleague’s card in, from the text they sent. */
export function AddColleague({ onAdded }: { readonly onAdded: (colleague: Colleague) => void }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { busy, problem, ask, forget } = useReply();
  const close = () => {
    setOpen(false);
    setText('');
    forget();
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await ask(() => window.quash['bundle:add-colleague']({ card: text }));
    if (!answer) return;
    const { colleague } = answer;
    onAdded(colleague);
    showDone(
      `${colleague.name}’s card is added${colleague.standing === 'unconfirmed' ? '; compare its words now' : ''}`,
    );
    close();
  };
  if (!open) {
    return (
      <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOpen(true)}>
        Add a colleague’s card…
      </Button>
    );
  }
  return (
    <form className="q-colleague-form" onSubmit={(event) => void add(event)} noValidate>
      <Textarea
        label="The card"
        description="Paste the message or the lines of it, from “QUASH CARD 1” to “Signature”"
        value={text}
        autosize
        minRows={5}
        maxRows={10}
        autoFocus
        classNames={{ input: 'q-card-input' }}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemNote problem={problem} />
      <div className="q-row">
        <Button type="submit" loading={busy} disabled={text.trim() === ''}>
          Add the card
        </Button>
        <Button variant="default" disabled={busy} onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
