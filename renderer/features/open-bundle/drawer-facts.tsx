import { Button } from '@mantine/core';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { drawerOpenUntil, takeDrawer, undo, watchDrawer } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { ProblemNote } from '../../ui/problem-note';
import { showDone, showUndo } from '../../ui/undo-toast';
import { useReply } from '../../ui/use-reply';

interface DrawerFactsProps {
  readonly matter: string;
  /** The entry `drawer.age`. */
  readonly entry: Uint8Array;
  /** Asks for the passphrase and opens the drawer. */
  readonly opener: ReactNode;
  readonly onDone: () => void;
}

/** Facts that came with a bundle, sealed to this device: they go into the drawer of the matter when somebody says so. */
export function DrawerFacts({ matter, entry, opener, onDone }: DrawerFactsProps) {
  const isOpen = useSyncExternalStore(watchDrawer, drawerOpenUntil) !== null;
  const { busy, problem, ask } = useReply();
  const [others, setOthers] = useState(false);
  const take = async () => {
    const answer = await ask(() => window.quash['bundle:drawer-key']());
    if (!answer) return;
    if (!answer.fileKey) return setOthers(true);
    const { fileKey } = answer;
    const operation = await takeDrawer(matter, entry, fileKey).finally(() => fileKey.fill(0));
    if (operation) showUndo({ message: 'The facts lie in the sealed drawer', undo: () => undo(operation) });
    else showDone('All of them lie in the sealed drawer already');
    onDone();
  };
  return (
    <section className="q-bundle-form" aria-label="The sealed drawer">
      <h2 className="q-h2">It also holds facts of the sealed drawer</h2>
      {others ? (
        <p role="status">They are sealed to somebody else, not to this device. Nobody here can open them.</p>
      ) : (
        <p>
          They say who the speaker is, and go into the sealed drawer of this matter only if you say so.
          {isOpen ? '' : ' Open the drawer first.'}
        </p>
      )}
      <ProblemNote problem={problem} />
      {!others && !isOpen && opener}
      <div className="q-row">
        {!others && isOpen && (
          <Button loading={busy} onClick={() => void take().catch(showFailure)}>
            Put them into the drawer
          </Button>
        )}
        <Button variant="default" disabled={busy} onClick={onDone}>
          {others ? 'Go on' : 'Leave them'}
        </Button>
      </div>
    </section>
  );
}
