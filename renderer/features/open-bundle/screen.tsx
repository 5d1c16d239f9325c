import { Button, Loader, PasswordInput } from '@mantine/core';
import { IconArrowLeft, IconPackage } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { go, setChosenBundle, useChosenBundle } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { formatBytes } from '../../ui/format';
import { PaneHeader } from '../../ui/pane-header';
import { ProblemNote } from '../../ui/problem-note';
import { chooseBundle } from './choose';
import { MatterBundle } from './matter-bundle';
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

/** A bundle is opened, its signer shown, and what it would change compared; nothing is written before a person says so. */
export function OpenBundleScreen({ opener }: { readonly opener: ReactNode }) {
  const chosen = useChosenBundle();
  const { opened, busy, problem, openWith, confirmSigner } = useOpened(chosen);
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
          {opened && <Signer opened={opened} busy={busy} onConfirm={() => void confirmSigner()} />}
          {opened?.entries && (
            <Contents key={opened.manifest.id} opened={opened} entries={opened.entries} opener={opener} />
          )}
        </div>
      ) : (
        <EmptyState
          icon={IconPackage}
          title="Open what a colleague sent"
          body="A bundle (.quash) holds a matter, precedents or templates. Drop one here or choose it. Nothing is changed before you have seen who signed it and what differs."
          action={{ label: 'Choose a bundle…', onClick: choose }}
        />
      )}
    </section>
  );
}

interface ContentsProps {
  readonly opened: Opened;
  readonly entries: NonNullable<Opened['entries']>;
  readonly opener: ReactNode;
}

function Contents({ opened, entries, opener }: ContentsProps) {
  const { kind, matter } = opened.manifest;
  if (kind === 'precedents') return <PrecedentPack entries={entries} />;
  if (kind === 'templates') return <TemplatePack entries={entries} />;
  return matter === null ? null : <MatterBundle matter={matter} entries={entries} opener={opener} onLeave={leave} />;
}

const Working = () => (
  <div className="q-row" role="status">
    <Loader size="sm" />
    <span>Opening it and checking every part…</span>
  </div>
);

interface PassphraseProps {
  readonly size: number;
  readonly busy: boolean;
  readonly onOpen: (words: string) => void;
}

function Passphrase({ size, busy, onOpen }: PassphraseProps) {
  const [words, setWords] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    onOpen(words);
  };
  return (
    <form className="q-bundle-form" onSubmit={open} noValidate>
      <p>
        It is sealed by a passphrase ({formatBytes(size)}). Whoever sent it tells you the words by voice. Capitals do
        not matter, and spaces may stand for the hyphens.
      </p>
      <PasswordInput
        label="The passphrase of the bundle"
        value={words}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" style={{ alignSelf: 'start' }} loading={busy} disabled={words.trim() === ''}>
        Open it
      </Button>
    </form>
  );
}
