import { useEffect, useState } from 'react';
import { go } from '../../state';
import { refreshBackups, useNotices, useVaultKind } from '../../state/vault';
import { FieldGroup } from '../../ui/field-row';
import { formatBytes } from '../../ui/format';
import { KeyValue } from '../../ui/law-text';
import { BackupGroup } from './backup-group';
import { CheckGroup } from './check-group';
import { SnapshotsGroup } from './snapshots-group';
import './keep-backups.css';

/** Where the vault lies, its backups, and whether both still open. */
export function StoragePage() {
  useEffect(() => void refreshBackups(), []);
  return (
    <>
      <WhereGroup />
      <BackupGroup />
      <SnapshotsGroup />
      <CheckGroup />
      <HappenedGroup />
    </>
  );
}

function useUsage(): number | undefined {
  const [usage, setUsage] = useState<number>();
  useEffect(() => {
    let live = true;
    void navigator.storage.estimate().then((room) => {
      if (live) setUsage(room.usage);
    });
    return () => {
      live = false;
    };
  }, []);
  return usage;
}

function WhereGroup() {
  const kind = useVaultKind();
  const usage = useUsage();
  const encrypted = 'Yes. Everything is encrypted with AES-256-GCM before it is written';
  return (
    <FieldGroup title="The vault">
      <KeyValue
        items={[
          [
            'Kept in',
            'The folder “vault” of the Quash profile on this machine. Every change and every file is there twice',
          ],
          [
            'Encrypted',
            kind === 'protected' ? (
              `${encrypted}. The key comes from your passphrase by Argon2id and is nowhere on the disk`
            ) : (
              <>
                {encrypted}, but the key lies beside it: this vault is for the samples only.{' '}
                <button type="button" className="q-link" onClick={() => go({ section: 'settings', tab: 'lock' })}>
                  Protect it with a passphrase
                </button>
              </>
            ),
          ],
          [
            'Working copy',
            usage === undefined
              ? 'Not known'
              : `${formatBytes(usage)}, encrypted as well. It can be made again from the vault`,
          ],
        ]}
      />
    </FieldGroup>
  );
}

/** What was found, and what was done about it, when the vault was opened. */
function HappenedGroup() {
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <FieldGroup title="What happened" note="Since Quash was opened this time.">
      <ul className="q-happened">
        {notices.map(({ code, message, fix }, at) => (
          <li key={`${code}-${at}`}>
            {message} {fix && <span className="q-dim">{fix}</span>}
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
