import { Button, Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { openDrawer, useDrawer, vaultKind } from '../../data';
import { showProtected } from '../../data/protected';
import { go, useRoute } from '../../state';
import { guardLeaving, type LeavingFile } from '../../ui/leave-guard';
import { showError } from '../../ui/undo-toast';
import { checkLeaving, type FactFound } from './leave-check';
import { factCount, kindWords } from './kinds';
import { OpenForm } from './open-form';
import { shutSoon, watchAway } from './shut';
import './open-drawer.css';

interface Question {
  readonly facts: number;
  readonly answer: (open: boolean) => void;
}
interface Blocked {
  readonly file: LeavingFile;
  readonly found: readonly FactFound[];
}

/**
 * Mounted once in the window. Looks at every file of a matter before it leaves, and shuts the drawer when the window
 * is turned away from or another matter is opened, whoever opened it.
 */
export function DrawerGate() {
  const [question, setQuestion] = useState<Question>();
  const [blocked, setBlocked] = useState<Blocked>();
  const asked = useRef<Question>(undefined);
  const put = (next: Question | undefined) => {
    asked.current = next;
    setQuestion(next);
  };
  const answer = (open: boolean) => {
    if (!open) shutSoon();
    asked.current?.answer(open);
    put(undefined);
  };
  useShutting();
  useEffect(
    () =>
      guardLeaving((file) =>
        checkLeaving(file, {
          askToOpen: async (_file, facts) => {
            if (vaultKind() === 'samples') return (await openDrawer(null)).open;
            // A second save takes the place of one that waits for its answer.
            asked.current?.answer(false);
            return new Promise((reply) => put({ facts, answer: reply }));
          },
          tellBlocked: (of, found) => setBlocked({ file: { ...of, bytes: new Uint8Array() }, found }),
          tellName: () =>
            showError({
              what: 'The name you gave the file holds a fact of the sealed drawer',
              fix: 'The file was written under that name, and Quash does not count it as saved. Delete it, and save it again under another name.',
            }),
        }),
      ),
    [],
  );
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
      {blocked && <BlockedDialog {...blocked} onClose={() => setBlocked(undefined)} />}
    </>
  );
}

function useShutting(): void {
  const { matterId } = useRoute();
  useEffect(() => shutSoon, [matterId]);
  useEffect(() => watchAway(window, () => document.hasFocus(), shutSoon), []);
}

/** What was found, and where. The facts themselves are read from the drawer: they go when it shuts. */
function BlockedDialog({ file, found, onClose }: Blocked & { readonly onClose: () => void }) {
  const drawer = useDrawer(file.matterId);
  const says = (id: string) => drawer?.facts?.find((fact) => fact.id === id);
  return (
    <Modal opened onClose={onClose} title="The file was not saved: it gives the speaker away" size="lg">
      <div className="q-stack q-drawer-open">
        <p>It holds {found.length === 1 ? 'a fact' : factCount(found.length)} of the sealed drawer:</p>
        <ul className="q-list" translate="no">
          {found.map(({ factId, kind, where }) => {
            const fact = says(factId);
            return (
              <li key={factId}>
                {kindWords[kind]} {fact && <strong>“{showProtected(fact.value)}”</strong>} in {where.join('; ')}
              </li>
            );
          })}
        </ul>
        <p className="q-dim">
          Take the words out of the matter or the draft, then save again. What may be public after all belongs in the
          drawer no longer: move it to the trash there.
        </p>
        <div className="q-row" style={{ justifyContent: 'flex-end' }}>
          <Button
            variant="default"
            onClick={() => {
              onClose();
              go({ section: 'matters', matterId: file.matterId, tab: 'drawer' });
            }}
          >
            Go to the sealed drawer
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </Modal>
  );
}
