import { Button, Loader } from '@mantine/core';
import { IconArrowLeft, IconPackage } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { go, setChosenBundle, useChosenBundle } from '../../state';
import { useVaultKind } from '../../state/vault';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { PaneHeader } from '../../ui/pane-header';
import { ProblemNote } from '../../ui/problem-note';
import { showError } from '../../ui/undo-toast';
import { chooseBundle } from './choose';
import { LookUnconfirmed } from './look-unconfirmed';
import { MatterBundle } from './matter-bundle';
import { Passphrase } from './passphrase';
import { PrecedentPack } from './precedent-pack';
import { Signer } from './signer';
import { TemplatePack } from './template-pack';
import { type Opened, useOpened } from './use-opened';
import './open-bundle.css';

const choose = (): void => void chooseBundle().catch(showFailure);
const leave = (): void => {
  setChosenBundle(null);
  go({ section: 'matters' });
};

/** A matter that is looked at and not taken in. */
export interface Looking {
  readonly matter: string;
  readonly entries: NonNullable<Opened['entries']>;
  readonly signer: { readonly name: string; readonly known: boolean };
  readonly onClose: () => void;
}

interface OpenBundleProps {
  /** Asks for the passphrase and opens the sealed drawer. */
  readonly opener: ReactNode;
  /** What waits in the shared folder. */
  readonly waiting: ReactNode;
  readonly look: (looking: Looking) => ReactNode;
}

/** A bundle is opened, its signer shown, and what it would change compared; nothing is written before a person says so. */
export function OpenBundleScreen({ opener, waiting, look }: OpenBundleProps) {
  const chosen = useChosenBundle();
  const [looking, setLooking] = useState<Omit<Looking, 'onClose'> | null>(null);
  useEffect(() => {
    if (chosen) setLooking(null);
  }, [chosen]);
  const close = () => {
    setLooking(null);
    leave();
  };
  if (looking && !chosen) return look({ ...looking, onClose: close });
  return <Opening opener={opener} waiting={waiting} onLook={setLooking} />;
}

interface OpeningProps extends Omit<OpenBundleProps, 'look'> {
  readonly onLook: (looking: Omit<Looking, 'onClose'>) => void;
}

function Opening({ opener, waiting, onLook }: OpeningProps) {
  const chosen = useChosenBundle();
  const canConfirm = useVaultKind() !== 'samples';
  const { opened, busy, problem, openWith, confirmSigner } = useOpened(chosen);
  const lookAt = async ({ manifest, signer }: Opened) => {
    // Main gives what it holds and keeps nothing: from here on the matter lives in this page alone.
    const reply = await window.quash['bundle:look']();
    if (!reply.ok) return showError({ what: reply.error.message, fix: reply.error.fix });
    const { name } = manifest.signer;
    onLook({
      matter: manifest.matter ?? '',
      entries: reply.value.entries,
      signer: { name, known: signer.standing === 'known' },
    });
    setChosenBundle(null);
  };
  return (
    <section className="q-screen" aria-label="Open a bundle">
      <PaneHeader title={chosen ? chosen.name : 'Open a bundle'}>
        <Button variant="default" leftSection={<IconPackage size={16} stroke={1.6} aria-hidden />} onClick={choose}>
          {chosen ? 'Another bundle…' : 'Choose a bundle…'}
        </Button>
        <Button variant="default" leftSection={<IconArrowLeft size={16} stroke={1.6} aria-hidden />} onClick={leave}>
          Back to the matters
        </Button>
      </PaneHeader>
      {chosen ? (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        <div className="q-bundle" data-pane tabIndex={0} role="region" aria-label="The bundle">
          {!opened && chosen.sealedTo === 'passphrase' && (
            <Passphrase size={chosen.bytes} busy={busy} onOpen={(words) => void openWith(words)} />
          )}
          {!opened && busy && <Working />}
          <ProblemNote problem={problem} />
          {opened && (
            <Signer opened={opened} busy={busy} canConfirm={canConfirm} onConfirm={() => void confirmSigner()} />
          )}
          {opened && !opened.entries && opened.mayLook && opened.manifest.kind === 'matter' && (
            <LookUnconfirmed
              name={opened.manifest.signer.name}
              canConfirm={canConfirm}
              onLook={() => void lookAt(opened).catch(showFailure)}
            />
          )}
          {opened?.entries && (
            <Contents
              key={opened.manifest.id}
              opened={opened}
              entries={opened.entries}
              opener={opener}
              onLook={() => void lookAt(opened).catch(showFailure)}
            />
          )}
        </div>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        <div className="q-bundle" data-pane tabIndex={0} role="region" aria-label="Bundles">
          {waiting}
          <EmptyState
            icon={IconPackage}
            title="Open what a colleague sent"
            body="A bundle (.quash) holds a matter, precedents or templates. Drop one here or choose it. Nothing is changed before you have seen who signed it and what differs."
            action={{ label: 'Choose a bundle…', onClick: choose }}
          />
        </div>
      )}
    </section>
  );
}

interface ContentsProps {
  readonly opened: Opened;
  readonly entries: NonNullable<Opened['entries']>;
  readonly opener: ReactNode;
  readonly onLook: () => void;
}

function Contents({ opened, entries, opener, onLook }: ContentsProps) {
  const { kind, matter } = opened.manifest;
  if (kind === 'precedents') return <PrecedentPack entries={entries} />;
  if (kind === 'templates') return <TemplatePack entries={entries} />;
  if (matter === null) return null;
  return <MatterBundle matter={matter} entries={entries} opener={opener} onLook={onLook} onLeave={leave} />;
}

const Working = () => (
  <div className="q-row" role="status">
    <Loader size="sm" />
    <span>Opening it and checking every part…</span>
  </div>
);
