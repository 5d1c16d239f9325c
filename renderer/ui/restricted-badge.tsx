import { IconLock } from '@tabler/icons-react';
import { Badge } from './badge';
import './restricted-badge.css';

interface RestrictedProps {
  /** What the matter is about is left out until it is opened. */
  readonly masked: boolean;
}

const why = ({ masked }: RestrictedProps): string =>
  masked
    ? 'Sealed, gagged, NSL or grand jury. Lists say no more until you open the matter.'
    : 'Sealed, gagged, NSL or grand jury. You opened it in this session: until Quash locks, lists name it.';

/** Marks a restricted matter. */
export function RestrictedBadge(props: RestrictedProps) {
  return <Badge tone="info" icon={IconLock} label="Restricted" title={why(props)} />;
}

/** The name of a matter in a narrow column, with a lock before it when the matter is restricted. */
export function MatterName({ name, restricted, masked }: RestrictedProps & MatterNameProps) {
  if (!restricted) return name;
  // What tells two masked matters apart stands at the end, and is never cut off.
  const end = masked ? name.lastIndexOf(' ') : name.length;
  return (
    <span className="q-matter-locked" title={`${name}. ${why({ masked })}`}>
      <IconLock size={13} stroke={2} role="img" aria-label="Restricted" />
      <span className="q-clip">{name.slice(0, end)}</span>
      <span>{name.slice(end)}</span>
    </span>
  );
}

interface MatterNameProps {
  readonly name: string;
  readonly restricted: boolean;
}
