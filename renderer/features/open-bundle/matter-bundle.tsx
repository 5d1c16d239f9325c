import { Button, Loader } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { type BundleEntry, entryNames } from '../../../shared/bundle/contents';
import { isRefusal, type Refusal } from '../../../shared/bundle/merge/refusal';
import { type BundlePreview, dryRunImport, flushEdits, importBundle, undo } from '../../data';
import { go, setChosenBundle } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { ProblemNote } from '../../ui/problem-note';
import { showUndo } from '../../ui/undo-toast';
import { Comparison } from './comparison';
import { DrawerFacts } from './drawer-facts';

interface MatterBundleProps {
  readonly matter: string;
  readonly entries: readonly BundleEntry[];
  /** Asks for the passphrase and opens the sealed drawer. */
  readonly opener: ReactNode;
  /** Reads it without taking it in. */
  readonly onLook: () => void;
  readonly onLeave: () => void;
}

const here = (same: number): string =>
  same === 1
    ? 'The one change of this bundle is in the matter.'
    : `All ${same} changes of this bundle are in the matter.`;

const failed = (error: unknown): Refusal => ({
  code: 'unreadable',
  message: error instanceof Error ? error.message : String(error),
  fix:
    typeof error === 'object' && error !== null && 'fix' in error
      ? String(error.fix)
      : 'Nothing was taken in. Try again.',
});

/** A matter out of a bundle, compared with the one here; one button takes it in as one step. */
export function MatterBundle({ matter, entries, opener, onLook, onLeave }: MatterBundleProps) {
  const [preview, setPreview] = useState<BundlePreview | Refusal>();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState(false);
  const sealed = entries.find(({ name }) => name === entryNames.drawer)?.bytes;
  const toMatter = () => {
    setChosenBundle(null);
    go({ section: 'matters', matterId: matter });
  };
  useEffect(() => {
    let live = true;
    const compare = async (): Promise<BundlePreview | Refusal> => {
      // What is being typed in the matter counts.
      await flushEdits();
      return dryRunImport({ matter, entries });
    };
    compare()
      .catch(failed)
      .then((found) => live && setPreview(found))
      .catch(showFailure);
    return () => {
      live = false;
    };
  }, [matter, entries]);

  const take = async () => {
    setBusy(true);
    try {
      await flushEdits();
      const operation = await importBundle({ matter, entries });
      await window.quash['bundle:imported']();
      if (sealed) setTaken(true);
      else toMatter();
      if (operation === null) return;
      const isNew = preview !== undefined && !isRefusal(preview) && preview.isNew;
      showUndo({
        message: isNew ? 'The matter came in' : 'The bundle was taken in',
        undo: async () => {
          await undo(operation);
          setTaken(false);
          if (isNew) go({ section: 'matters' });
        },
      });
    } catch (error) {
      setPreview(failed(error));
    } finally {
      setBusy(false);
    }
  };

  const facts = sealed && <DrawerFacts matter={matter} entry={sealed} opener={opener} onDone={toMatter} />;
  if (taken) return <>{facts}</>;
  if (!preview) {
    return (
      <div className="q-row" role="status">
        <Loader size="sm" />
        <span>Comparing it with the matter here…</span>
      </div>
    );
  }
  if (isRefusal(preview)) {
    return (
      <div className="q-bundle-form">
        <h2 className="q-h2">It can’t be taken in</h2>
        <ProblemNote problem={{ message: preview.message, fix: preview.fix }} />
        <div className="q-row">
          <Button variant="default" onClick={onLeave}>
            Back to the matters
          </Button>
          <Button variant="default" onClick={onLook}>
            Look only
          </Button>
        </div>
      </div>
    );
  }
  const { operations, withheld } = preview.run.incoming;
  if (operations.length + withheld.length === 0) {
    return (
      <div className="q-bundle-form" role="status">
        <h2 className="q-h2">Everything in it is here already</h2>
        <p>{here(preview.run.same)} Taking it in would change nothing.</p>
        <div className="q-row">
          <Button variant="default" onClick={toMatter}>
            Open the matter
          </Button>
          <Button variant="default" onClick={onLook}>
            Look only
          </Button>
        </div>
        {facts}
      </div>
    );
  }
  return <Comparison preview={preview} busy={busy} onImport={() => void take()} onLook={onLook} onLeave={onLeave} />;
}
