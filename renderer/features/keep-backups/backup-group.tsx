import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDatabaseOff, IconLoader2 } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, chooseSecondPlace, useVault, useVaultKind } from '../../state/vault';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { formatInstant } from '../../ui/format';
import { showDone } from '../../ui/undo-toast';
import { backUpAndSay } from './back-up';
import { backupLine, count, sayAgo } from './words';

const icons = {
  asking: IconLoader2,
  none: IconDatabaseOff,
  running: IconLoader2,
  failed: IconAlertTriangle,
  done: IconCheck,
};

async function saveFile(): Promise<void> {
  const answer = answerOf(await window.quash['backup:save-file']());
  if (answer.status === 'saved') showDone(`Backup with ${count(answer.records, 'change')} saved: ${answer.path}`);
}

/** When the last backup was made, how to make one now, and one file for a stick. */
export function BackupGroup() {
  const { backups } = useVault();
  const kind = useVaultKind();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      await saveFile();
    } catch (error) {
      showFailure(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <FieldGroup
      title="Backup"
      note="Quash backs up every hour while you work, and when it closes, and opens each backup right after it is written. The last 24 hourly, 30 daily and 12 monthly ones are kept."
    >
      <div className="q-backup-rows">
        <FieldRow label="Last backup">
          <div className="q-backup-line">
            <LastBackup />
            <span className="q-row">
              <Button loading={backups?.running === true} onClick={() => void backUpAndSay()}>
                Back up now
              </Button>
              <Button variant="default" loading={saving} onClick={() => void save()}>
                Save a backup file…
              </Button>
            </span>
          </div>
          <div className="q-field-hint">
            A backup file is the whole vault in one encrypted file, for a stick.{' '}
            {kind === 'protected'
              ? 'It opens with your passphrase or the recovery code.'
              : 'Like this vault it opens without a passphrase.'}
          </div>
        </FieldRow>
        <SecondPlace />
      </div>
    </FieldGroup>
  );
}

function LastBackup() {
  const vault = useVault();
  const { state, text } = backupLine(vault);
  const { backups, asked } = vault;
  const last = backups?.last ?? null;
  const Icon = icons[state];
  return (
    <span role="status">
      {state === 'done' && last !== null ? (
        <>
          <Icon size={15} aria-hidden /> {formatInstant(last)} <span className="q-dim">· {sayAgo(last, asked)}</span>
        </>
      ) : (
        <span className={state === 'failed' ? 'q-backup-bad' : undefined}>
          {text !== '' && <Icon size={15} aria-hidden />} {text}
        </span>
      )}
      {state === 'failed' && last !== null && (
        <span className="q-dim"> The last one that worked: {formatInstant(last)}</span>
      )}
    </span>
  );
}

function SecondPlace() {
  const { backups } = useVault();
  const path = backups?.secondPlace ?? null;
  const choose = async () => {
    if ((await chooseSecondPlace()).status === 'chosen') await backUpAndSay();
  };
  const clear = async () => {
    if ((await chooseSecondPlace(true)).status === 'cleared') {
      showDone('No second place any more. The backups that lie there stay there');
    }
  };
  return (
    <FieldRow
      label="Second place"
      hint="A stick or a drive of its own: a backup on this disk is lost with the disk. Restricted matters (sealed, gagged, NSL, grand jury) are left out of the second place unless a lawyer lifts that on the matter."
    >
      <div className="q-backup-line">
        <span>
          {path === null ? (
            'None chosen'
          ) : (
            <>
              {path}
              <span className="q-dim">
                {' · '}
                {backups?.lastSecond ? formatInstant(backups.lastSecond) : 'no backup there yet'}
              </span>
            </>
          )}
        </span>
        <span className="q-row">
          <Button variant="default" onClick={() => void choose().catch(showFailure)}>
            {path === null ? 'Choose a folder…' : 'Change…'}
          </Button>
          {path !== null && (
            <Button variant="default" onClick={() => void clear().catch(showFailure)}>
              Use no second place
            </Button>
          )}
        </span>
      </div>
    </FieldRow>
  );
}
