import { Button } from '@mantine/core';
import { IconArrowsSplit } from '@tabler/icons-react';
import { useOpenConflicts } from '../../data';
import { go } from '../../state';
import './decide-conflicts.css';

/** On a matter where the work of colleagues left something open: how much, and that nothing is filed meanwhile. */
export function ConflictBanner({ matterId }: { readonly matterId: string }) {
  const open = useOpenConflicts(matterId) ?? [];
  if (open.length === 0) return null;
  const critical = open.filter((one) => one.critical).length;
  const verb = open.length === 1 ? 'place has' : 'places have';
  return (
    <p className="q-conflict-banner" role="status" data-critical={critical > 0 || undefined}>
      <IconArrowsSplit size={16} aria-hidden />
      <span>
        <strong>
          {open.length} {verb} several versions
        </strong>{' '}
        since the work of colleagues was joined.
        {critical > 0
          ? ` ${critical === open.length ? '' : `${critical} of them ${critical === 1 ? 'is' : 'are'} critical: `}Until ${critical === 1 ? 'it is' : 'they are'} decided, no paper of this matter is filed.`
          : ' None of them bars a filing.'}
      </span>
      <Button size="compact-xs" variant="light" onClick={() => go({ section: 'matters', matterId, tab: 'conflicts' })}>
        Decide…
      </Button>
    </p>
  );
}
