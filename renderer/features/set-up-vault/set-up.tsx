import { useState } from 'react';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { today } from '../../data/clock';
import { useReply } from '../../ui/use-reply';
import { ChoosePassphrase } from './choose-passphrase';
import { KeepCode } from './keep-code';
import { SecondPlace } from './second-place';
import { Welcome } from './welcome';

type Page =
  | { readonly at: 'welcome' }
  | { readonly at: 'passphrase' }
  | { readonly at: 'code'; readonly code: string; readonly made: CivilDate }
  | { readonly at: 'place' };

interface SetUpVaultProps {
  /** True: matters of a version without encryption are here and will be moved into the new vault. */
  readonly legacy: boolean;
  readonly onRestore: () => void;
  /** The vault is made and open. */
  readonly onOpen: () => void;
}

/** From an empty profile to an open vault: what kind, the passphrase, the recovery code, a place for backups. */
export function SetUpVault({ legacy, onRestore, onOpen }: SetUpVaultProps) {
  const [page, setPage] = useState<Page>({ at: 'welcome' });
  const { busy, problem, ask } = useReply();

  const lookAround = async () => {
    const made = await ask(() => window.quash['vault:create']({ kind: 'samples', passphrase: null }));
    if (made) onOpen();
  };

  switch (page.at) {
    case 'welcome':
      return (
        <Welcome
          legacy={legacy}
          busy={busy}
          problem={problem}
          onProtect={() => setPage({ at: 'passphrase' })}
          onLookAround={() => void lookAround()}
          onRestore={onRestore}
        />
      );
    case 'passphrase':
      return (
        <ChoosePassphrase
          onBack={() => setPage({ at: 'welcome' })}
          onMade={(code) => setPage(code === null ? { at: 'place' } : { at: 'code', code, made: today() })}
        />
      );
    case 'code':
      return <KeepCode code={page.code} made={page.made} onDone={() => setPage({ at: 'place' })} />;
    case 'place':
      return <SecondPlace onDone={onOpen} />;
  }
}
