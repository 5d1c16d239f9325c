import { Button, Loader } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { FolderBundle, FolderLook } from '../../../shared/ipc/folder-contract';
import { go, lookIntoFolder, markBundles, newBundlesShown, setChosenBundle, useSharedFolder } from '../../state';
import { Badge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { formatBytes, formatInstant } from '../../ui/format';
import { ProblemNote } from '../../ui/problem-note';
import { showError, showUndo } from '../../ui/undo-toast';
import './collect-bundles.css';

/** What lies in the shared folder for this device; nothing where no folder is chosen. Being listed is being shown. */
export function FolderBundles() {
  const { look, problem, busy } = useSharedFolder();
  useEffect(() => {
    void lookIntoFolder();
    // What is new stays so for as long as the page is looked at.
    return () => void newBundlesShown();
  }, []);
  if (look?.path === null) return null;
  const offered = (look?.bundles ?? []).filter((one) => one.as !== 'ignored');
  const aside = (look?.bundles ?? []).filter((one) => one.as === 'ignored');
  return (
    <section className="q-collect" aria-label="In the shared folder">
      <div className="q-collect-head">
        <h2 className="q-h2">In the shared folder</h2>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconRefresh size={14} aria-hidden />}
          disabled={busy}
          onClick={() => void lookIntoFolder()}
        >
          Look now
        </Button>
        {busy && <Loader size="xs" aria-label="Looking" />}
      </div>
      <ProblemNote problem={problem} />
      {look && (
        <>
          {offered.length === 0 && <p className="q-dim">Nothing waits for you there.</p>}
          <ul className="q-collect-list" aria-label="Bundles that wait">
            {offered.map((one) => (
              <BundleLine key={one.mark} bundle={one} />
            ))}
          </ul>
          {aside.length > 0 && (
            <details className="q-collect-aside">
              <summary>Set aside ({aside.length})</summary>
              <ul className="q-collect-list" aria-label="Set aside">
                {aside.map((one) => (
                  <BundleLine key={one.mark} bundle={one} />
                ))}
              </ul>
            </details>
          )}
          <NotOffered others={look.others} />
        </>
      )}
    </section>
  );
}

async function openBundle({ mark }: FolderBundle): Promise<void> {
  const reply = await window.quash['folder:open']({ mark });
  if (!reply.ok) {
    showError({ what: reply.error.message, fix: reply.error.fix });
    return;
  }
  setChosenBundle(reply.value);
  go({ section: 'matters', tab: 'bundle' });
}

async function setAside({ mark }: FolderBundle): Promise<void> {
  await markBundles([mark], 'ignored');
  showUndo({ message: 'It is not offered again', undo: () => markBundles([mark], 'offered') });
}

function BundleLine({ bundle }: { readonly bundle: FolderBundle }) {
  const { signed, bytes, as } = bundle;
  const who = signed ? signed.by : 'Sealed by a passphrase';
  return (
    <li>
      <div className="q-fill">
        <div className="q-row">
          <strong>{who}</strong>
          {as === 'new' && <Badge tone="info" label="New" />}
          {signed && <Badge {...(signed.known ? known : unknown)} />}
        </div>
        <div className="q-dim">
          {signed
            ? `${formatInstant(signed.at)}, as it says; ${formatBytes(bytes)}`
            : `${formatBytes(bytes)}. Who signed it is seen once it is opened.`}
        </div>
      </div>
      <Button
        size="compact-sm"
        aria-label={`Open the bundle: ${who}${signed ? `, ${formatInstant(signed.at)}` : ''}`}
        onClick={() => void openBundle(bundle).catch(showFailure)}
      >
        Open
      </Button>
      {as === 'ignored' ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void markBundles([bundle.mark], 'offered').catch(showFailure)}
        >
          Offer it again
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => void setAside(bundle).catch(showFailure)}>
          Set aside
        </Button>
      )}
    </li>
  );
}
const known = { tone: 'ok', label: 'Signer known' } as const;
const unknown = { tone: 'warn', label: 'Signer not known' } as const;

const reasons: readonly (readonly [keyof FolderLook['others'], string])[] = [
  ['here', 'taken in already'],
  ['forOthers', 'sealed to others'],
  ['revoked', 'signed by a revoked key'],
  ['unreadable', 'damaged, no bundle, or not all there yet'],
  ['tooLarge', 'too large'],
  ['more', 'not looked at: there are too many'],
];

function NotOffered({ others }: { readonly others: FolderLook['others'] }) {
  const said = reasons.flatMap(([why, words]) => (others[why] > 0 ? [`${others[why]} ${words}`] : []));
  return said.length === 0 ? null : <p className="q-dim">Not offered: {said.join('; ')}.</p>;
}
