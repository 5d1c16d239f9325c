import { SettingsScreen } from '../features/change-settings/screen';
import { SharedFolderGroup } from '../features/collect-bundles/folder-group';
import { GuardPage } from '../features/guard-vault/guard-page';
import { FirmGroundsPage } from '../features/keep-firm-grounds/page';
import { ColleaguesPage } from '../features/know-colleagues/colleagues-page';
import { StoragePage } from '../features/keep-backups/storage-page';

/** The settings, with the features behind the pages of the vault. */
export function SettingsRoute({ tab }: { readonly tab: string | undefined }) {
  return (
    <SettingsScreen
      tab={tab}
      vault={[
        { id: 'grounds', word: 'Firm’s grounds', page: <FirmGroundsPage /> },
        {
          id: 'colleagues',
          word: 'Colleagues',
          page: (
            <>
              <ColleaguesPage />
              <SharedFolderGroup />
            </>
          ),
        },
        { id: 'storage', word: 'Storage and backup', page: <StoragePage /> },
        { id: 'lock', word: 'Lock and passphrase', page: <GuardPage /> },
      ]}
    />
  );
}
