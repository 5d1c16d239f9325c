import { Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { openDrawer, useDrawer, useSnapshot, vaultKind } from '../../data';
import { showProtected } from '../../data/protected';
import { go, useRoute } from '../../state';
import { guardLeaving, type HeldBack, type LeavePass } from '../../ui/leave-guard';
import { showError } from '../../ui/undo-toast';
import { BlockedDialog } from './blocked-dialog';
import { checkLeaving, type FactFound } from './leave-check';
import { letThrough, wordsFound } from './let-through';
import { factCount, kindWords } from './kinds';
import { OpenForm } from './open-form';
import { shutSoon, watchAway } from './shut';
import './open-drawer.css';

interface Question {
  readonly facts: number;
  readonly answer: (open: boolean) => void;
}
/** What one of the two guards found: the drawer's, or main's. */
type Found =
  | { readonly of: 'drawer'; readonly matterId: string; readonly found: readonly FactFound[] }
  | { readonly of: 'accounts'; readonly held: HeldBack };
type Blocked = Found & {
  readonly holdsFact: LeavePass['holdsFact'];
  /** A reason: it leaves; null: it stays. */
  readonly answer: (reason: string | null) => void;
};

/**
 * Mounted once in the window. Looks at every file of a matter before it leaves, and shuts the drawer when the window
 * is turned away from or another matter is opened, whoever opened it.
 */
export function DrawerGate() {
  const [question, setQuestion] = useState<Question>();
  const [blocked, setBlocked] = useState<Blocked>();
  const asked = useRef<Question>(undefined);
  const held = useRef<Blocked>(undefined);
  const put = (next: Question | undefined) => {
    asked.current = next;
    setQuestion(next);
  };
  const putBlocked = (next: Blocked | undefined) => {
    held.current = next;
    setBlocked(next);
  };
  const answer = (open: boolean) => {
    if (!open) shutSoon();
    asked.current?.answer(open);
    put(undefined);
  };
  useShutting();
  useEffect(() => {
    const askBlocked = (found: Found, holdsFact: LeavePass['holdsFact']) => {
      // A second save takes the place of one that waits for its answer.
      held.current?.answer(null);
      return new Promise<string | null>((reply) => putBlocked({ ...found, holdsFact, answer: reply }));
    };
    return guardLeaving(
      (file) =>
        checkLeaving(file, {
          askToOpen: async (_file, facts) => {
            if (vaultKind() === 'samples') return (await openDrawer(null)).open;
            asked.current?.answer(false);
            return new Promise((reply) => put({ facts, answer: reply }));
          },
          tellBlocked: ({ matterId }, found, holdsFact) => askBlocked({ of: 'drawer', matterId, found }, holdsFact),
          tellName: () =>
            showError({
              what: 'The name you gave the file holds a fact of the sealed drawer',
              fix: 'The file was written under that name, and Quash does not count it as saved. Delete it, and save it again under another name.',
            }),
        }),
      (file) => letThrough(file, (holds) => askBlocked({ of: 'accounts', held: file }, holds)),
    );
  }, []);
  const decide = (reason: string | null) => {
    blocked?.answer(reason);
    putBlocked(undefined);
  };
  return (
    <>
      <Modal opened={question !== undefined} onClose={() => answer(false)} title="Before this file leaves">
        {question && (
          <div className="q-stack">
            <p>
              The sealed drawer of this matter holds {factCount(question.facts)}. Quash looks whether the file gives one
              of them away, and has to open the drawer for that. It stays open for two minutes, so that another save
              does not ask again.
            </p>
            <OpenForm
              verb="Open and check"
              onOpened={() => answer(true)}
              cancel={{ label: 'Cancel, don’t save', run: () => answer(false) }}
            />
          </div>
        )}
      </Modal>
      {blocked?.of === 'drawer' && <FactsDialog {...blocked} decide={decide} />}
      {blocked?.of === 'accounts' && <AccountsDialog {...blocked} decide={decide} />}
    </>
  );
}

function useShutting(): void {
  const { matterId } = useRoute();
  useEffect(() => shutSoon, [matterId]);
  useEffect(() => watchAway(window, () => document.hasFocus(), shutSoon), []);
}

interface Deciding {
  readonly decide: (reason: string | null) => void;
  readonly holdsFact: LeavePass['holdsFact'];
}

/** Facts of the drawer. They are read from it: what they say goes when it shuts. */
function FactsDialog({ matterId, found, holdsFact, decide }: Extract<Found, { of: 'drawer' }> & Deciding) {
  const drawer = useDrawer(matterId);
  const says = (id: string) => drawer?.facts?.find((fact) => fact.id === id);
  return (
    <BlockedDialog
      title="The file was not saved: it gives the speaker away"
      intro={`It holds ${found.length === 1 ? 'a fact' : factCount(found.length)} of the sealed drawer:`}
      lines={found.map(({ factId, kind, hits }) => {
        const fact = says(factId);
        const what = (
          <>
            {kindWords[kind]} {fact && <strong>“{showProtected(fact.value)}”</strong>}
          </>
        );
        return { key: factId, what, hits };
      })}
      advice="Take the words out of the matter or the draft, then save again. What may be public after all belongs in the drawer no longer: move it to the trash there."
      elsewhere={{
        label: 'Go to the sealed drawer',
        run: () => {
          decide(null);
          go({ section: 'matters', matterId, tab: 'drawer' });
        },
      }}
      holdsFact={holdsFact}
      onLet={decide}
      onStay={() => decide(null)}
    />
  );
}

const accountWords = {
  title: 'The file was not saved: it names a protected account',
  intro: 'It holds what is marked as protected under Parties:',
  advice: 'Take the words out, or take the protection off under Parties.',
};
const sealedWords = {
  title: 'The public version was not saved: it says what is under seal',
  intro: 'These words are marked as sealed somewhere in the matter, and stand in the open here:',
  advice: 'Mark them as sealed there, too, or take them out.',
};

/** Accounts that counsel protects, and words under seal in a public version. */
function AccountsDialog({ held, holdsFact, decide }: Extract<Found, { of: 'accounts' }> & Deciding) {
  const accounts = useSnapshot(held.matterId)?.accounts ?? [];
  const isAccount = (word: string) => accounts.some(({ handle }) => handle.trim() === word);
  const named = held.findings.some(({ word }) => isAccount(word));
  const { title, intro, advice } = named ? accountWords : sealedWords;
  const toParties = {
    label: 'Go to the parties',
    run: () => {
      decide(null);
      go({ section: 'matters', matterId: held.matterId, tab: 'parties' });
    },
  };
  return (
    <BlockedDialog
      title={title}
      intro={intro}
      lines={wordsFound(held.findings).map(({ word, hits }) => ({
        key: word,
        what: (
          <>
            {isAccount(word) ? 'Protected account' : 'Under seal:'} <strong>“{word}”</strong>
          </>
        ),
        hits,
      }))}
      advice={advice}
      {...(named ? { elsewhere: toParties } : {})}
      holdsFact={holdsFact}
      onLet={decide}
      onStay={() => decide(null)}
    />
  );
}
