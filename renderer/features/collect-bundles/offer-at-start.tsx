import { Button } from '@mantine/core';
import { type NotificationData, notifications } from '@mantine/notifications';
import { IconPackage } from '@tabler/icons-react';
import { useEffect } from 'react';
import { currentRoute, go, lookIntoFolder, newBundlesShown, setChosenBundle, useSharedFolder } from '../../state';

/** The start belongs to the first list: this waits until that has been drawn for a while. */
const AFTER_MS = 2_500;
/** Coming back to the window looks again, and no more often than this. */
const PAUSE_MS = 60_000;
const id = 'shared-folder';

/** Offers what lies new in the shared folder: after the start, and when the window is come back to. Draws nothing. */
export function OfferBundlesAtStart() {
  const { look, problem } = useSharedFolder();
  useEffect(() => {
    let last = 0;
    const lookNow = () => {
      last = performance.now();
      void lookIntoFolder();
    };
    const timer = setTimeout(lookNow, AFTER_MS);
    const onFocus = () => {
      if (last > 0 && performance.now() - last > PAUSE_MS) lookNow();
    };
    window.addEventListener('focus', onFocus);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', onFocus);
    };
  }, []);
  useEffect(() => {
    const count = (look?.bundles ?? []).filter((one) => one.as === 'new').length;
    if (count > 0 && !isListed()) offer(count);
  }, [look]);
  useEffect(() => {
    if (problem) sayProblem(problem.message, problem.fix);
  }, [problem]);
  return null;
}

/** The pages that list them need no notice. */
function isListed(): boolean {
  const { section, tab } = currentRoute();
  return tab === 'bundle' || (section === 'settings' && tab === 'colleagues');
}

function offer(count: number): void {
  let looks = false;
  const show = () => {
    looks = true;
    notifications.hide(id);
    setChosenBundle(null);
    go({ section: 'matters', tab: 'bundle' });
  };
  const notice: NotificationData = {
    id,
    withBorder: true,
    autoClose: false,
    icon: <IconPackage size={16} aria-hidden />,
    closeButtonProps: { 'aria-label': 'Not now' },
    // Closed by hand it is no news any more; the page that lists them says so itself.
    onClose: () => void (looks || newBundlesShown()),
    message: (
      <span className="q-row" style={{ justifyContent: 'space-between' }}>
        <span>{count === 1 ? '1 new bundle' : `${count} new bundles`} in the shared folder</span>
        <Button size="compact-xs" variant="light" onClick={show}>
          {count === 1 ? 'Look at it' : 'Look at them'}
        </Button>
      </span>
    ),
  };
  // More may have come since it was said: of the two, one does nothing.
  notifications.update(notice);
  notifications.show(notice);
}

let said = '';

/** Once: a stick that is not plugged in is no news the second time. */
function sayProblem(message: string, fix: string): void {
  if (said === message || isListed()) return;
  said = message;
  notifications.show({ withBorder: true, autoClose: 12_000, title: message, message: fix });
}
