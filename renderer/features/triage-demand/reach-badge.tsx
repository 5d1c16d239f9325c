import { IconArrowsLeftRight, IconLock, IconLockOpen, IconQuestionMark } from '@tabler/icons-react';
import type { Reachable } from '../../../shared/triage/report';
import { REACH_WORDS } from '../../../shared/triage/words';
import { Badge } from '../../ui/badge';

/** Whether the instrument reaches the data: a word and an icon; what is out of reach is good for the speaker. */
export function ReachBadge({ reachable }: { readonly reachable: Reachable }) {
  const label = REACH_WORDS[reachable];
  if (reachable === 'yes') return <Badge tone="bad" icon={IconLockOpen} label={label} />;
  if (reachable === 'no') return <Badge tone="ok" icon={IconLock} label={label} />;
  if (reachable === 'contested') return <Badge tone="warn" icon={IconArrowsLeftRight} label={label} />;
  return <Badge tone="info" icon={IconQuestionMark} label={label} />;
}
