import { Button, TextInput } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { OwnCard } from '../../../shared/ipc/bundle-contract';
import { useCurrentPerson } from '../../data';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { ProblemNote } from '../../ui/problem-note';
import { showDone, showError } from '../../ui/undo-toast';
import { useReply } from '../../ui/use-reply';
import { CardPaper } from './card-paper';
import { Fingerprint } from '../../ui/fingerprint';

interface OwnCardGroupProps {
  readonly card: OwnCard | null;
  /** The keys were damaged; only new ones help. */
  readonly lost: boolean;
  readonly onCard: (card: OwnCard | null) => void;
}

/** What this device gives to colleagues: its card, to copy or print, and the ten words they compare. */
export function OwnCardGroup({ card, lost, onCard }: OwnCardGroupProps) {
  return (
    <FieldGroup
      title="This device’s card"
      note="Colleagues need it to seal a file to you and to know your signature. It holds two public keys and a name, and nothing secret: send it as you like."
    >
      {card ? <Card card={card} onCard={onCard} /> : <MakeCard lost={lost} onCard={onCard} />}
    </FieldGroup>
  );
}

function MakeCard({ lost, onCard }: Omit<OwnCardGroupProps, 'card'>) {
  const person = useCurrentPerson();
  const [typed, setTyped] = useState<string>();
  const { busy, problem, ask } = useReply();
  const name = typed ?? person?.value.name ?? '';
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = await ask(() => window.quash['bundle:card']({ name, ...(lost && { anew: true }) }));
    if (made) onCard(made.card);
  };
  return (
    <form className="q-colleague-form" onSubmit={(event) => void make(event)} noValidate>
      <TextInput
        label="Name on the card"
        description="The name your colleagues know you by"
        value={name}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ProblemNote problem={problem} />
      <div className="q-row">
        <Button type="submit" loading={busy} disabled={name.trim() === ''}>
          {lost ? 'Make a new card' : 'Make the card'}
        </Button>
      </div>
    </form>
  );
}

/** Copies what an element shows, as if it had been marked by hand: locking then clears it from the clipboard. */
function copyShown(element: HTMLElement | null): void {
  const selection = document.getSelection();
  if (!element || !selection) return;
  selection.selectAllChildren(element);
  const copied = document.execCommand('copy');
  selection.removeAllRanges();
  if (copied) showDone('The card is copied');
  else showError({ what: 'The card was not copied', fix: 'Mark it with the mouse and press Ctrl+C.' });
}

function Card({ card, onCard }: { readonly card: OwnCard; readonly onCard: (card: OwnCard | null) => void }) {
  const text = useRef<HTMLPreElement>(null);
  const [renaming, setRenaming] = useState(false);
  const { busy, problem, ask } = useReply();
  return (
    <>
      <pre className="q-card-text" ref={text} aria-label="The card as text">
        {card.text}
      </pre>
      <div className="q-row">
        <Button
          variant="default"
          leftSection={<IconCopy size={15} aria-hidden />}
          onClick={() => copyShown(text.current)}
        >
          Copy the card
        </Button>
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconPrinter size={15} aria-hidden />}
          onClick={() => void ask(() => window.quash['page:print']())}
        >
          Print…
        </Button>
        {!renaming && (
          <Button variant="default" onClick={() => setRenaming(true)}>
            Change the name…
          </Button>
        )}
      </div>
      <ProblemNote problem={problem} />
      {renaming && (
        <Rename
          name={card.name}
          onDone={(next) => {
            setRenaming(false);
            if (next) onCard(next);
          }}
        />
      )}
      <FieldRow
        label="Fingerprint"
        hint="Read these ten words to a colleague who has your card, when they call you. If one differs, somebody changed the card on its way."
      >
        <Fingerprint words={card.fingerprint} label="Fingerprint of this device" />
      </FieldRow>
      {createPortal(<CardPaper card={card} />, document.body)}
    </>
  );
}

function Rename({ name, onDone }: { readonly name: string; readonly onDone: (card: OwnCard | null) => void }) {
  const [typed, setTyped] = useState(name);
  const { busy, problem, ask } = useReply();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const made = await ask(() => window.quash['bundle:card']({ name: typed }));
    if (made) onDone(made.card);
  };
  return (
    <form className="q-colleague-form" onSubmit={(event) => void save(event)} noValidate>
      <TextInput
        label="Name on the card"
        description="The keys and the fingerprint stay as they are"
        value={typed}
        maxLength={100}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ProblemNote problem={problem} />
      <div className="q-row">
        <Button type="submit" loading={busy} disabled={typed.trim() === ''}>
          Save the name
        </Button>
        <Button variant="default" disabled={busy} onClick={() => onDone(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
