import { useState } from 'react';
import { useVaultKind } from '../../state/vault';
import { ChangePassphrase } from './change-passphrase';
import { Locking } from './locking';
import { ProtectVault } from './protect-vault';
import { type FreshCode, NewRecoveryCode, RecoveryCode } from './recovery-code';
import './guard-vault.css';

/** What opens the vault and when it locks; for a samples-only vault, how to give it a passphrase. */
export function GuardPage() {
  const kind = useVaultKind();
  const [fresh, setFresh] = useState<FreshCode | null>(null);
  return (
    <>
      {kind === 'samples' ? (
        <ProtectVault onCode={setFresh} />
      ) : (
        <>
          <Locking />
          <ChangePassphrase />
          <NewRecoveryCode onCode={setFresh} />
        </>
      )}
      {fresh && <RecoveryCode {...fresh} onClose={() => setFresh(null)} />}
    </>
  );
}
