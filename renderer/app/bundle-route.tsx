import { OpenBundleScreen } from '../features/open-bundle/screen';
import { OpenForm } from '../features/open-drawer/open-form';

/** What a colleague sent, with the form that opens the sealed drawer when facts came along. */
export function BundleRoute() {
  return <OpenBundleScreen opener={<OpenForm verb="Open the drawer" />} />;
}
