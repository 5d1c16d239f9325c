import { SegmentedControl } from '@mantine/core';
import { go } from '../../../state';

const views = [
  { value: 'library', label: 'Library' },
  { value: 'verify', label: 'Verification' },
] as const;

/** The library, or the queue of what is to be verified in it. */
export function LibraryViews({ current }: { readonly current: (typeof views)[number]['value'] }) {
  return (
    <SegmentedControl
      size="xs"
      aria-label="View of the library"
      data={[...views]}
      value={current}
      onChange={(next) => go(next === 'verify' ? { section: 'precedents', tab: 'verify' } : { section: 'precedents' })}
    />
  );
}
