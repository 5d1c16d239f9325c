import { OpenForm } from '../features/open-drawer/open-form';
import { drawerFacts } from '../features/open-drawer/sought';
import { RevealFileScreen } from '../features/reveal-file/screen';

interface RevealRouteProps {
  readonly matterId: string | undefined;
  readonly draftId: string | undefined;
}

/** What a file still reveals, with the form that opens the drawer. */
export function RevealRoute(props: RevealRouteProps) {
  return (
    <RevealFileScreen
      {...props}
      drawerFacts={drawerFacts}
      openForm={(onOpened, onCancel) => (
        <OpenForm verb="Open and search" onOpened={onOpened} cancel={{ label: 'Cancel', run: onCancel }} />
      )}
    />
  );
}
