import { FolderBundles } from '../features/collect-bundles/folder-bundles';
import { LookAtMatter } from '../features/look-at-matter/screen';
import { OpenBundleScreen } from '../features/open-bundle/screen';
import { OpenForm } from '../features/open-drawer/open-form';

/**
 * What a colleague sent, with the form that opens the sealed drawer when facts came along, what waits in the shared
 * folder, and the pages on which a matter is looked at.
 */
export function BundleRoute() {
  return (
    <OpenBundleScreen
      opener={<OpenForm verb="Open the drawer" />}
      waiting={<FolderBundles />}
      look={(looking) => <LookAtMatter {...looking} />}
    />
  );
}
