import type { DeadlineStatus, Overridden } from '../../../shared/deadlines/of-matter/entry';
import { isAsEntered } from '../../../shared/deadlines/of-matter/policy';
import { sayMoment } from '../../ui/arithmetic';
import { Badge, type Tone } from '../../ui/badge';
import type { DateStyle } from '../../ui/format';

const words: Readonly<Record<DeadlineStatus, readonly [Tone, string, string?]>> = {
  open: ['plain', 'Open'],
  today: ['warn', 'Today'],
  overdue: ['bad', 'Overdue'],
  passed: ['plain', 'Passed'],
  done: ['ok', 'Done', 'The matter records it.'],
  'at-risk': ['bad', 'At risk', 'The hearing comes after this date, and nothing is recorded that bridges the gap.'],
  invalid: ['bad', 'No valid date', 'The demand’s own dates contradict each other.'],
  stayed: ['info', 'Stayed'],
};

/** Where a computed date stands. */
export function StatusBadge({ status }: { readonly status: DeadlineStatus }) {
  const [tone, label, title] = words[status];
  return <Badge tone={tone} label={label} {...(title === undefined ? {} : { title })} />;
}

/** How far the law behind a date was read; a provider's own period has none. */
export function RuleBadge({ of }: { readonly of: { readonly trigger: string; readonly verified: boolean } }) {
  if (!of.verified) return <Badge tone="warn" label="Rule not verified" title="Open the arithmetic to see why." />;
  if (isAsEntered(of.trigger)) return <Badge tone="plain" label="As entered" title="A period of the provider’s own." />;
  return <Badge tone="ok" label="Rule read" title="The rule was read in a source. Confirm the date all the same." />;
}

/** A standing order, a part rule or a stipulation wins over the computed date, and says so. */
export function SetBadge({ overridden, style }: { readonly overridden: Overridden; readonly style: DateStyle }) {
  const label = `Set by hand; computed: ${sayMoment(overridden.computed, style)}`;
  return <Badge tone="info" label={label} title={`${overridden.because}, entered by ${overridden.by}`} />;
}
