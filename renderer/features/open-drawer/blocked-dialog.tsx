import { Button, Modal, TextInput, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCurrentPerson } from '../../data';

/** Has to be typed, letter for letter. */
const confirmation = 'let it leave';
const fewestWords = 3;

interface BlockedLine {
  readonly key: string;
  /** What it is, and what it says as far as that may be shown. */
  readonly what: ReactNode;
  readonly hits: readonly { readonly where: string; readonly disguise: string }[];
}

interface BlockedDialogProps {
  readonly title: string;
  readonly intro: string;
  readonly lines: readonly BlockedLine[];
  /** What to do rather than let it leave. */
  readonly advice: string;
  readonly elsewhere?: { readonly label: string; readonly run: () => void };
  /** Whether the reason says what must not be kept in the matter. */
  readonly holdsFact: (text: string) => boolean;
  readonly onLet: (reason: string) => void;
  readonly onStay: () => void;
}

/** What was found in a file that was held back, place by place, and the way for an attorney to let it go. */
export function BlockedDialog(props: BlockedDialogProps) {
  const { title, intro, lines, advice, elsewhere, holdsFact, onLet, onStay } = props;
  const [letting, setLetting] = useState(false);
  const person = useCurrentPerson();
  const attorney = person && person.value.role !== 'paralegal' ? person.value.name : undefined;
  return (
    <Modal opened onClose={onStay} title={title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className="q-stack q-drawer-open">
        <p>{intro}</p>
        <ul className="q-list q-blocked" translate="no">
          {lines.map(({ key, what, hits }) => (
            <li key={key}>
              {what}
              <ul>
                {hits.map(({ where, disguise }) => (
                  <li key={`${where} ${disguise}`}>
                    in {where}, {disguise}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <p className="q-dim">{advice}</p>
        {letting && attorney !== undefined ? (
          <LetForm by={attorney} holdsFact={holdsFact} onLet={onLet} onBack={() => setLetting(false)} />
        ) : (
          <div className="q-row" style={{ justifyContent: 'flex-end' }}>
            <Button
              variant="subtle"
              color="gray"
              disabled={attorney === undefined}
              title={attorney === undefined ? 'An attorney or in-house counsel has to be at work' : undefined}
              onClick={() => setLetting(true)}
            >
              Let it leave anyway…
            </Button>
            {elsewhere && (
              <Button variant="default" onClick={elsewhere.run}>
                {elsewhere.label}
              </Button>
            )}
            <Button data-autofocus onClick={onStay}>
              Close
            </Button>
          </div>
        )}
      </div>
    </Modal>
  );
}

interface LetFormProps {
  readonly by: string;
  readonly holdsFact: (text: string) => boolean;
  readonly onLet: (reason: string) => void;
  readonly onBack: () => void;
}

function LetForm({ by, holdsFact, onLet, onBack }: LetFormProps) {
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState(false);
  const words = reason.trim().split(/\s+/).filter(Boolean).length;
  const ready = typed.trim().toLowerCase() === confirmation && words >= fewestWords && reason.trim().length >= 10;
  return (
    <form
      className="q-stack"
      aria-label="Let it leave anyway"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        if (holdsFact(reason)) setTold(true);
        else onLet(reason.trim());
      }}
    >
      <p>
        It leaves with what is listed above, this once, and with nothing else. {by}’s reason is kept in the matter with
        the places: privileged, attorney work product, in no paper, export or bundle.
      </p>
      <Textarea
        label="Why it may leave"
        description="In a few words, and without the protected words themselves"
        autosize
        minRows={2}
        maxLength={2_000}
        value={reason}
        error={told ? 'The reason says what is protected. Say it without.' : undefined}
        data-autofocus
        onChange={(event) => {
          setTold(false);
          setReason(event.currentTarget.value);
        }}
      />
      <TextInput
        label={`Type “${confirmation}” to confirm`}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="q-row" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={onBack}>
          Keep it here
        </Button>
        <Button type="submit" color="red.9" disabled={!ready}>
          Let it leave
        </Button>
      </div>
    </form>
  );
}
