import type { DemandItem } from '../schema/demand';

export type ElementId = 'governmental-entity' | 'good-faith' | 'danger' | 'without-delay' | 'relating';

/**
 * The elements of 18 U.S.C. § 2702(b)(8) and (c)(4) in the statute's own words; the two part only in "communications" and
 * "information". A test holds the words to the text in the library (18-usc-2702).
 */
export const STATUTE_ELEMENTS: readonly { readonly id: ElementId; readonly words: string }[] = [
  { id: 'governmental-entity', words: 'to a governmental entity,' },
  { id: 'good-faith', words: 'if the provider, in good faith, believes' },
  { id: 'danger', words: 'that an emergency involving danger of death or serious physical injury to any person' },
  { id: 'without-delay', words: 'requires disclosure without delay' },
  { id: 'relating', words: 'of information relating to the emergency' },
];

interface AnswerRow {
  readonly path: string;
  readonly on: ElementId | 'policy' | 'requester';
  readonly yes: string;
  readonly no: string;
  readonly open: string;
}

/** The form's questions, and how each answer is put down: as something recorded, not as something proved. */
export const EMERGENCY_ANSWERS: readonly AnswerRow[] = [
  {
    path: 'emergency.deathOrSeriousInjury',
    on: 'danger',
    yes: 'The request speaks of danger of death or serious physical injury.',
    no: 'The request speaks of no danger of death or serious physical injury.',
    open: 'Whether the danger is one of death or serious physical injury.',
  },
  {
    path: 'emergency.imminent',
    on: 'without-delay',
    yes: 'A reason is recorded why process cannot be had in time.',
    no: 'No reason is recorded why process could not be had in time.',
    open: 'Whether process could be had in time.',
  },
  {
    path: 'emergency.dataNexus',
    on: 'relating',
    yes: 'The data asked for is recorded as relating to the emergency.',
    no: 'The data asked for is recorded as unrelated to the emergency.',
    open: 'Whether the data asked for relates to the emergency.',
  },
  {
    path: 'emergency.threatSpecific',
    on: 'policy',
    yes: 'The threat is recorded as specific to a person, a place or a time.',
    no: 'The threat is recorded as specific to no person, place or time.',
    open: 'Whether the threat is specific to a person, a place or a time.',
  },
  {
    path: 'emergency.requesterVerified',
    on: 'requester',
    yes: 'The requester was verified by a call back.',
    no: 'The requester has not been verified by a call back.',
    open: 'Whether the requester was verified by a call back.',
  },
];

/** Process that reaches each tier, for a request that is declined. */
export const PROCESS_ROUTES: readonly {
  readonly tier: DemandItem['tier'];
  readonly instruments: readonly string[];
  readonly authority: string;
  readonly words: string;
}[] = [
  {
    tier: 'basic-subscriber',
    instruments: [
      'grand-jury-subpoena',
      'ny-criminal-subpoena',
      'administrative-subpoena-generic',
      'order-2703d',
      'sca-search-warrant',
    ],
    authority: '18 U.S.C. § 2703(c)(2)',
    words:
      'A grand-jury or trial subpoena, or an administrative subpoena that a statute authorizes, reaches the subscriber list; it is handled as soon as it is served.',
  },
  {
    tier: 'other-noncontent',
    instruments: ['order-2703d', 'sca-search-warrant'],
    authority: '18 U.S.C. § 2703(c)(1)(A)-(B), (d)',
    words: 'An order under § 2703(d) or a warrant reaches these records; it is handled as soon as it is served.',
  },
  {
    tier: 'contents',
    instruments: ['sca-search-warrant'],
    authority: '18 U.S.C. § 2703(a)-(b)',
    words: 'A warrant reaches contents; it is handled as soon as it is served.',
  },
  {
    tier: 'prospective-routing',
    instruments: ['pen-trap-order'],
    authority: '18 U.S.C. §§ 3122-3123',
    words: 'A pen/trap order reaches routing data from now on; it is handled as soon as it is served.',
  },
];
