import { law } from '../../../shared/law';

/** Facts by dotted path. */
export type Answers = Readonly<Record<string, unknown>>;

/** A published trigger with the least that fires it, and a case next to it that does not. */
export interface TriggerRow {
  readonly name: string;
  readonly instrument: string;
  readonly fires: Answers;
  readonly not: Answers;
}

const FRCP45 = 'frcp45-civil-subpoena';
const GJ = 'grand-jury-subpoena';
const CUSTOMS = 'customs-summons-1509';
const WARRANT = 'sca-search-warrant';
const ORDER = 'order-2703d';
const EMERGENCY = 'emergency-request-2702';
const NDO = 'ndo-2705b';
const CLAIMED = { 'emergency.claimed': true };
const PRIVATE = { 'issuer.kind': 'private-party' };

type Row = readonly [name: string, instrument: string, fires: Answers, not: Answers];

const rows: readonly Row[] = [
  [
    'first-amendment-anonymity/anon-identity',
    CUSTOMS,
    { 'speech.anonymous': true, 'demand.dataTiers': ['basic-subscriber'] },
    { 'speech.anonymous': false, 'demand.dataTiers': ['basic-subscriber'] },
  ],
  [
    'first-amendment-anonymity/anon-political',
    WARRANT,
    { 'speech.anonymous': true, 'speech.political': true },
    { 'speech.anonymous': true, 'speech.political': false },
  ],
  [
    'first-amendment-anonymity/critic-of-requester',
    CUSTOMS,
    { 'speech.criticisesRequester': true },
    { 'speech.criticisesRequester': false },
  ],
  [
    'first-amendment-anonymity/nonparty-witness',
    FRCP45,
    { 'speech.anonymous': true, 'target.isPartyOrWitness': 'witness' },
    { 'speech.anonymous': true, 'target.isPartyOrWitness': 'party' },
  ],
  [
    'associational-privacy/assoc-categories',
    WARRANT,
    { 'demand.categories': ['visitors'] },
    { 'demand.categories': ['identity', 'ip-logs'] },
  ],
  [
    'associational-privacy/assoc-purpose',
    WARRANT,
    { 'speech.associationPurpose': true, 'demand.targetKind': 'group' },
    { 'speech.associationPurpose': true, 'demand.targetKind': 'account' },
  ],
  [
    'associational-privacy/assoc-many',
    WARRANT,
    { 'demand.affectedPersonsEstimate': 2 },
    { 'demand.affectedPersonsEstimate': 1 },
  ],
  [
    'chilling-effect/chill-critic',
    CUSTOMS,
    { 'speech.criticisesRequester': true, 'issuer.kind': 'federal-agency' },
    { 'speech.criticisesRequester': true, 'issuer.kind': 'private-party' },
  ],
  [
    'chilling-effect/chill-readers',
    WARRANT,
    { 'demand.targetKind': 'all-visitors' },
    { 'demand.targetKind': 'accounts' },
  ],
  [
    'chilling-effect/chill-statements',
    CUSTOMS,
    { 'history.publicStatementsAgainstSpeaker': true },
    { 'history.publicStatementsAgainstSpeaker': false },
  ],
  [
    'insufficient-showing/no-offence',
    CUSTOMS,
    { 'authority.offenceIdentified': false },
    { 'authority.offenceIdentified': true },
  ],
  [
    'insufficient-showing/no-evidence-civil',
    FRCP45,
    { ...PRIVATE, 'showing.evidenceSubmitted': false },
    { 'issuer.kind': 'prosecutor', 'showing.evidenceSubmitted': false },
  ],
  [
    'insufficient-showing/no-pleading',
    FRCP45,
    { ...PRIVATE, 'showing.claimPleaded': false },
    { ...PRIVATE, 'showing.claimPleaded': true },
  ],
  [
    'insufficient-showing/not-exhausted',
    FRCP45,
    { 'showing.alternativesExhausted': false },
    { 'showing.alternativesExhausted': null },
  ],
  [
    'exceeds-statutory-authority/no-statute',
    'administrative-subpoena-generic',
    { 'authority.statutesCited': [] },
    { 'authority.statutesCited': ['8 U.S.C. § 1225(d)'] },
  ],
  [
    'exceeds-statutory-authority/customs-purpose',
    CUSTOMS,
    { 'authority.customsPurposeStated': null },
    { 'authority.customsPurposeStated': true },
  ],
  [
    'exceeds-statutory-authority/customs-records',
    CUSTOMS,
    { 'demand.categories': ['identity'] },
    { 'demand.categories': ['payment'] },
  ],
  [
    'exceeds-statutory-authority/signatory-rank',
    CUSTOMS,
    { 'instrument.signatory.rank': null },
    { 'instrument.signatory.rank': 'Special Agent in Charge' },
  ],
  [
    'exceeds-statutory-authority/dmca-conduit',
    'dmca-512h',
    { 'speech.alleged': 'defamation' },
    { 'speech.alleged': 'copyright' },
  ],
  [
    'overbreadth/many-persons',
    WARRANT,
    { 'demand.affectedPersonsEstimate': 1_300_000 },
    { 'demand.affectedPersonsEstimate': null },
  ],
  ['overbreadth/reverse', WARRANT, { 'demand.targetKind': 'geofence' }, { 'demand.targetKind': 'group' }],
  [
    'overbreadth/any-and-all',
    GJ,
    { 'demand.anyAndAllLanguage': true },
    { 'demand.anyAndAllLanguage': false, 'demand.categories': ['identity'] },
  ],
  ['overbreadth/no-date-limit', GJ, { 'demand.dateRange.days': null }, { 'demand.dateRange.days': 30 }],
  [
    'overbreadth/wider-than-before',
    GJ,
    { 'history.relatedWithdrawn': ['demand-1'], 'history.sameTargetDemands': 2 },
    { 'history.relatedWithdrawn': [], 'history.sameTargetDemands': 2 },
  ],
  [
    'particularity/no-description',
    WARRANT,
    { 'demand.particularDescription': false },
    { 'demand.particularDescription': true },
  ],
  ['particularity/no-crime-nexus', WARRANT, { 'demand.crimeNexusStated': false }, { 'demand.crimeNexusStated': true }],
  [
    'particularity/no-filter',
    WARRANT,
    { 'demand.filterProtocol': false, 'demand.affectedPersonsEstimate': 2600 },
    { 'demand.filterProtocol': true, 'demand.affectedPersonsEstimate': 2600 },
  ],
  ['undue-burden/hours', FRCP45, { 'burden.hoursEstimate': 41 }, { 'burden.hoursEstimate': 40 }],
  ['undue-burden/volume', ORDER, { 'burden.volumeRecords': 100_001 }, { 'burden.volumeRecords': 100_000 }],
  [
    'undue-burden/nonparty',
    FRCP45,
    { ...PRIVATE, 'service.date': '2026-11-01' },
    { 'issuer.kind': 'federal-agency', 'service.date': '2026-11-01' },
  ],
  [
    'wrong-instrument-sca/contents-no-warrant',
    ORDER,
    { 'demand.dataTiers': ['contents'] },
    { 'demand.dataTiers': ['other-noncontent'] },
  ],
  [
    'wrong-instrument-sca/contents-not-signed',
    WARRANT,
    { 'instrument.judgeSigned': false, 'demand.dataTiers': ['contents'] },
    { 'instrument.judgeSigned': true, 'demand.dataTiers': ['contents'] },
  ],
  [
    'wrong-instrument-sca/records-by-subpoena',
    GJ,
    { 'issuer.kind': 'prosecutor', 'demand.itemsOutsideSubscriberList': true },
    {
      'issuer.kind': 'prosecutor',
      'demand.itemsOutsideSubscriberList': false,
      'demand.dataTiers': ['basic-subscriber'],
    },
  ],
  [
    'wrong-instrument-sca/civil-contents',
    FRCP45,
    { ...PRIVATE, 'demand.dataTiers': ['contents'] },
    { ...PRIVATE, 'demand.dataTiers': ['basic-subscriber'] },
  ],
  [
    'wrong-instrument-sca/gov-civil-subpoena',
    FRCP45,
    { 'issuer.kind': 'federal-agency', 'service.date': '2026-11-01' },
    { ...PRIVATE, 'service.date': '2026-11-01' },
  ],
  [
    'wrong-instrument-sca/voluntary-gov',
    'voluntary-request',
    { 'issuer.kind': 'police', 'demand.dataTiers': ['basic-subscriber'] },
    { ...PRIVATE, 'demand.dataTiers': ['basic-subscriber'] },
  ],
  [
    'wrong-instrument-sca/location-no-warrant',
    ORDER,
    { 'demand.categories': ['location'] },
    { 'demand.categories': ['payment'] },
  ],
  [
    'no-emergency/not-specific',
    EMERGENCY,
    { ...CLAIMED, 'emergency.threatSpecific': false },
    { ...CLAIMED, 'emergency.threatSpecific': true },
  ],
  [
    'no-emergency/not-imminent',
    EMERGENCY,
    { ...CLAIMED, 'emergency.imminent': null },
    { ...CLAIMED, 'emergency.imminent': true },
  ],
  [
    'no-emergency/no-injury',
    EMERGENCY,
    { ...CLAIMED, 'emergency.deathOrSeriousInjury': false },
    { 'emergency.claimed': false, 'emergency.deathOrSeriousInjury': false },
  ],
  [
    'no-emergency/no-nexus',
    EMERGENCY,
    { ...CLAIMED, 'emergency.dataNexus': false },
    { ...CLAIMED, 'emergency.dataNexus': true },
  ],
  [
    'no-emergency/unverified',
    EMERGENCY,
    { ...CLAIMED, 'emergency.requesterVerified': false },
    { ...CLAIMED, 'emergency.requesterVerified': true },
  ],
  ['no-emergency/stale', EMERGENCY, { 'emergency.hoursSinceEvent': 73 }, { 'emergency.hoursSinceEvent': 72 }],
  [
    'improper-nondisclosure/gag-no-order',
    CUSTOMS,
    { 'gag.requested': true, 'gag.courtOrder': false },
    { 'gag.requested': true, 'gag.courtOrder': true },
  ],
  ['improper-nondisclosure/gag-indefinite', NDO, { 'gag.duration': 'indefinite' }, { 'gag.duration': 90 }],
  ['improper-nondisclosure/gag-over-year', NDO, { 'gag.duration': 366 }, { 'gag.duration': 365 }],
  [
    'improper-nondisclosure/gag-omnibus',
    NDO,
    { 'gag.courtOrder': true, 'gag.individualisedFinding': false },
    { 'gag.courtOrder': true, 'gag.individualisedFinding': true },
  ],
  [
    'improper-nondisclosure/gag-gj',
    GJ,
    { 'gag.requested': true, 'gag.courtOrder': false },
    { 'gag.requested': false, 'gag.courtOrder': false },
  ],
  [
    'lack-of-notice/no-notice',
    FRCP45,
    { 'notice.targetNotified': false, 'speech.anonymous': true },
    { 'notice.targetNotified': true, 'speech.anonymous': true },
  ],
  [
    'lack-of-notice/parties-not-served',
    FRCP45,
    { 'notice.partiesServedFirst': false },
    { 'notice.partiesServedFirst': null },
  ],
  ['lack-of-notice/short-window', FRCP45, { 'notice.daysGiven': 13 }, { 'notice.daysGiven': 14 }],
  [
    'lack-of-notice/contents-notice',
    ORDER,
    { 'demand.dataTiers': ['contents'], 'notice.targetNotified': false },
    { 'demand.dataTiers': ['contents'], 'notice.targetNotified': true },
  ],
  [
    'privilege/counsel',
    GJ,
    { 'target.isCounselOrClientOfCounsel': true },
    { 'target.isCounselOrClientOfCounsel': false },
  ],
  ['privilege/press', GJ, { 'target.isPublisherOrJournalist': true }, { 'target.isPublisherOrJournalist': false }],
  [
    'privilege/msgs',
    WARRANT,
    { 'demand.dataTiers': ['contents'], 'demand.filterProtocol': false },
    { 'demand.dataTiers': ['contents'], 'demand.filterProtocol': true },
  ],
  ['jurisdiction/distance', FRCP45, { 'compliance.distanceMiles': 101 }, { 'compliance.distanceMiles': 100 }],
  ['jurisdiction/court-not-competent', ORDER, { 'court.competent': false }, { 'court.competent': null }],
  [
    'jurisdiction/out-of-state-civil',
    'va-civil-subpoena-anon',
    { 'recipient.localPresence': false },
    { 'recipient.localPresence': true },
  ],
  ['jurisdiction/foreign-person', WARRANT, { 'target.outsideUS': true }, { 'target.outsideUS': false }],
  [
    'fourth-amendment/contents',
    'ny-criminal-subpoena',
    { 'demand.dataTiers': ['contents'] },
    { 'demand.dataTiers': ['basic-subscriber'] },
  ],
  ['fourth-amendment/location', ORDER, { 'demand.categories': ['location'] }, { 'demand.categories': ['identity'] }],
  [
    'fourth-amendment/reverse',
    WARRANT,
    { 'demand.targetKind': 'keyword-or-reverse' },
    { 'demand.targetKind': 'account' },
  ],
  [
    'fourth-amendment/no-precompliance',
    CUSTOMS,
    { 'instrument.judgeSigned': false },
    { 'instrument.judgeSigned': true },
  ],
  [
    'improper-purpose-retaliation/critic',
    CUSTOMS,
    { 'speech.criticisesRequester': true, 'authority.offenceIdentified': false },
    { 'speech.criticisesRequester': true, 'authority.offenceIdentified': true },
  ],
  [
    'improper-purpose-retaliation/withdraw-reissue',
    GJ,
    { 'history.relatedWithdrawn': ['demand-1'] },
    { 'history.relatedWithdrawn': [] },
  ],
  [
    'improper-purpose-retaliation/statements',
    CUSTOMS,
    { 'history.publicStatementsAgainstSpeaker': true },
    { 'history.publicStatementsAgainstSpeaker': null },
  ],
  [
    'improper-purpose-retaliation/coercive-request',
    'voluntary-request',
    { 'history.publicStatementsAgainstSpeaker': true },
    { 'history.publicStatementsAgainstSpeaker': false },
  ],
  [
    'privacy-protection-act/publisher',
    WARRANT,
    { 'target.isPublisherOrJournalist': true, 'target.isSuspect': false },
    { 'target.isPublisherOrJournalist': true, 'target.isSuspect': true },
  ],
  [
    'privacy-protection-act/publisher-suspect',
    WARRANT,
    { 'target.isPublisherOrJournalist': true, 'target.isSuspect': true },
    { 'target.isPublisherOrJournalist': true, 'target.isSuspect': false },
  ],
  [
    'defective-service/due-before-service',
    CUSTOMS,
    { 'compliance.due': '2017-03-13T11:45', 'service.date': '2017-03-14' },
    { 'compliance.due': '2017-03-14T08:00', 'service.date': '2017-03-14' },
  ],
  [
    'defective-service/server',
    FRCP45,
    { 'service.serverIsPartyOrMinor': true },
    { 'service.serverIsPartyOrMinor': false },
  ],
  [
    'defective-service/method',
    FRCP45,
    { 'service.method': 'fax', 'service.methodAcceptedByRecipient': null },
    { 'service.method': 'fax', 'service.methodAcceptedByRecipient': true },
  ],
  [
    'defective-service/wrong-entity',
    FRCP45,
    { 'service.personNamedCorrect': false },
    { 'service.personNamedCorrect': true },
  ],
  ['defective-service/unsigned', WARRANT, { 'instrument.judgeSigned': false }, { 'instrument.judgeSigned': true }],
  ['unreasonable-time/lt14', FRCP45, { 'compliance.days': 13 }, { 'compliance.days': 14 }],
  ['unreasonable-time/lt3', FRCP45, { 'compliance.days': 2 }, { 'compliance.days': 3 }],
  [
    'unreasonable-time/past',
    CUSTOMS,
    { 'compliance.due': '2017-03-13', 'service.date': '2017-03-14' },
    { 'compliance.due': '2017-03-28', 'service.date': '2017-03-14' },
  ],
];

export const TRIGGERS: readonly TriggerRow[] = rows.map(([name, instrument, fires, not]) => ({
  name,
  instrument,
  fires,
  not,
}));

/** Every trigger that the law publishes, as 'ground/trigger'. */
export const PUBLISHED: readonly string[] = [...law.grounds.values()].flatMap((ground) =>
  ground.triggers.map(({ id }) => `${ground.id}/${id}`),
);
