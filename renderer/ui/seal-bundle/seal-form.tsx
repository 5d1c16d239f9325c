import { Button } from '@mantine/core';
import { IconFolderShare, IconLock } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import type { BundleContents } from '../../../shared/bundle/contents';
import type { Colleague, OwnCard } from '../../../shared/ipc/bundle-contract';
import type { ExportGuard } from '../../../shared/ipc/contract';
import { showFailure } from '../desktop-files';
import { ProblemNote } from '../problem-note';
import { useReply } from '../use-reply';
import { ChooseDrawer } from './choose-drawer';
import { ChooseForTravel, ChooseReaders, noReaders, someReader, wordsOnly } from './readers';
import { type DrawerRequest, sealAndSave, type SealedFile } from './seal';
import { SealedNote } from './sealed-note';
import './seal-bundle.css';

interface SealFormProps {
  /** What the dialog suggests, without an extension. */
  readonly name: string;
  /** Puts together what goes; called when the button is pressed. */
  readonly contents: () => Promise<BundleContents>;
  readonly guard: ExportGuard;
  readonly verb: string;
  /** True: for whoever seals it, who takes it along; it goes to nobody else. */
  readonly travel?: boolean;
  /** The sealed drawer that may go along, if it holds anything. */
  readonly drawer?: { readonly facts: number; readonly seal: DrawerRequest['seal'] } | undefined;
  readonly onMakeCard: () => void;
  readonly onDone: () => void;
}

type Into = 'file' | 'folder';

/** Asks who may open a bundle, seals it and saves it through the one exit; then says what was saved. */
export function SealForm({ name, contents, guard, verb, travel = false, drawer, onMakeCard, onDone }: SealFormProps) {
  const { problem, ask } = useReply();
  const [card, setCard] = useState<OwnCard | null>();
  const [known, setKnown] = useState<readonly Colleague[]>();
  const [readers, setReaders] = useState(travel ? wordsOnly : noReaders);
  /** Who gets the drawer, too; null: it stays. */
  const [insiders, setInsiders] = useState<readonly string[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [folder, setFolder] = useState<string | null>(null);
  const [sealed, setSealed] = useState<SealedFile & { readonly into: Into }>();
  useEffect(() => {
    let live = true;
    void (async () => {
      const own = await ask(() => window.quash['bundle:card']({}));
      const others = own && (await ask(() => window.quash['bundle:colleagues']()));
      const shared = others && (await ask(() => window.quash['folder:path']()));
      if (!live || !shared) return;
      setFolder(shared.path);
      setCard(own.card);
      setKnown(others.colleagues);
    })();
    return () => {
      live = false;
    };
  }, [ask]);

  const seal = async (into: Into) => {
    setBusy(true);
    try {
      const to =
        readers.by === 'passphrase' ? 'passphrase' : [...readers.colleagues, ...(readers.self ? ['self'] : [])];
      const inside = drawer && insiders ? { to: insiders, seal: drawer.seal } : undefined;
      const saved = await sealAndSave({ name, contents: await contents(), to, guard, into, drawer: inside });
      if (saved) setSealed({ ...saved, into });
    } catch (error) {
      showFailure(error);
    } finally {
      setBusy(false);
    }
  };

  if (sealed) return <SealedNote sealed={sealed} travel={travel} onDone={onDone} />;
  if (problem) return <ProblemNote problem={problem} />;
  if (card === undefined || !known) return <p aria-busy="true" />;
  if (card === null) {
    return (
      <div className="q-seal">
        <p>This device has no card yet. A bundle is signed with its key, so that your colleague knows whose it is.</p>
        <Button style={{ alignSelf: 'start' }} onClick={onMakeCard}>
          Make the card in Settings
        </Button>
      </div>
    );
  }
  const ready = travel || (someReader(readers) && insiders?.length !== 0);
  const toFolder = travel ? null : folder;
  const save = (event: FormEvent) => {
    event.preventDefault();
    void seal('file');
  };
  return (
    <form className="q-seal" onSubmit={save} noValidate>
      {travel ? (
        <ChooseForTravel value={readers} onChange={setReaders} />
      ) : (
        <ChooseReaders known={known} value={readers} onChange={setReaders} />
      )}
      {drawer && drawer.facts > 0 && (
        <ChooseDrawer facts={drawer.facts} known={known} value={insiders} onChange={setInsiders} />
      )}
      <p className="q-dim">
        It is signed as <strong>{card.name}</strong>. Whoever opened it has it: it cannot be called back.
      </p>
      {toFolder !== null && (
        <p className="q-dim">
          In the shared folder it lies under a name that tells nothing, and stays there until somebody takes it away.
        </p>
      )}
      <div className="q-row">
        <Button type="submit" loading={busy} disabled={!ready} leftSection={<IconLock size={15} aria-hidden />}>
          {verb}
        </Button>
        {toFolder !== null && (
          <Button
            variant="default"
            disabled={busy || !ready}
            leftSection={<IconFolderShare size={15} aria-hidden />}
            title={toFolder}
            onClick={() => void seal('folder')}
          >
            Put in the shared folder
          </Button>
        )}
        <Button variant="default" disabled={busy} onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
