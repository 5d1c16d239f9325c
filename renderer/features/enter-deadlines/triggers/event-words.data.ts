import type { CalendarEvent, CalendarEventKind } from '../../../../shared/schema/calendar';

interface EventWords {
  readonly label: string;
  /** What its second date is, where the paper itself says one. */
  readonly until?: string;
  /** Dates run from how it reached the other side. */
  readonly delivered?: true;
  /** Dates run from its hour, or end at it. */
  readonly timed?: true;
}

/** What happened or was ordered, in the words of the form. */
export const eventWords: Readonly<Record<CalendarEventKind, EventWords>> = {
  'motion-filed': { label: 'Motion filed' },
  'motion-served': { label: 'Motion served', delivered: true },
  'opposition-served': { label: 'Opposition served', delivered: true },
  'administrative-motion-filed': { label: 'Administrative motion filed (N.D. Cal. Civ. L.R. 7-11)' },
  'order-issued': { label: 'Order issued', until: 'Runs until' },
  'warrant-issued': { label: 'Warrant issued' },
  'pen-trap-issued': { label: 'Pen/trap order issued', until: 'Ends on' },
  'nondisclosure-order-issued': { label: 'Nondisclosure order issued', until: 'Ends on' },
  'government-backup-notice': { label: 'Government’s own notice of a backup (18 U.S.C. § 2704(a)(2))' },
  'preservation-requested': { label: 'Preservation requested (18 U.S.C. § 2703(f))' },
  'preservation-renewed': { label: 'Preservation renewed' },
  'user-notice-sent': { label: 'User told of the demand' },
  'nsl-review-asked': { label: 'Judicial review of an NSL’s secrecy asked for' },
  'emergency-received': { label: 'Emergency request received', timed: true },
  'examination-set': { label: 'Examination set (19 C.F.R. § 163.9)' },
  'rule-11-motion-served': { label: 'Rule 11 motion served', delivered: true },
  'extension-agreed': { label: 'Extension agreed in writing', until: 'New compliance date', timed: true },
  'time-shortened': { label: 'Order shortening time', until: 'Hearing set for' },
  'stay-entered': { label: 'Stay of compliance entered', until: 'Stayed until' },
  'show-cause-order-signed': { label: 'Order to show cause signed', until: 'Returnable on' },
};

/** The kinds in the order of the form. */
export const eventKinds = Object.keys(eventWords) as readonly CalendarEventKind[];

/** How a paper reached the other side. */
export const deliveries = [
  { value: 'ecf', label: 'Electronic filing (ECF)' },
  { value: 'personal', label: 'In person' },
  { value: 'left-at-office-or-dwelling', label: 'Left at office or dwelling' },
  { value: 'mail', label: 'Mail' },
  { value: 'mail-in-state', label: 'Mail within the state' },
  { value: 'mail-out-of-state', label: 'Mail from another state' },
  { value: 'mail-foreign', label: 'Mail from abroad' },
  { value: 'left-with-clerk', label: 'Left with the clerk' },
  { value: 'overnight', label: 'Overnight delivery' },
  { value: 'fax', label: 'Fax' },
  { value: 'electronic', label: 'E-mail or other electronic means' },
  { value: 'other-means-consented-to-in-writing', label: 'Other means, consented to in writing' },
] as const satisfies readonly { value: NonNullable<CalendarEvent['method']>; label: string }[];
