import { SegmentedControl } from '@mantine/core';
import { go } from '../../../state';

const views = [
  { value: 'library', label: 'Library' },
  { value: 'network', label: 'Network' },
  { value: 'verify', label: 'Verification' },
] as const;

type View = (typeof views)[number]['value'];

interface LibraryViewsProps {
  readonly current: View;
  /** The record that is looked at: the library opens it, the network lies around it. */
  readonly precedentId?: string | undefined;
}

/** The library, what is linked with what in it, or the queue of what is to be verified. */
export function LibraryViews({ current, precedentId }: LibraryViewsProps) {
  const open = (next: View): void =>
    go({
      section: 'precedents',
      ...(next !== 'library' && { tab: next }),
      ...(next !== 'verify' && precedentId !== undefined && { precedentId }),
    });
  return (
    <SegmentedControl
      size="xs"
      aria-label="View of the library"
      data={[...views]}
      value={current}
      onChange={(next) => open(next as View)}
    />
  );
}
