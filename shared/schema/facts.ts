import { z } from 'zod';

/*
 * The facts that grounds are judged on, by exactly the paths of the law's `demandFields` table.
 * Three-valued throughout: an absent key is unanswered, `null` is answered "none" or "not known to anyone",
 * any other value is the answer. A test holds this file to the table.
 */
const text = z.string().nullable().optional();
const yes = z.boolean().nullable().optional();
const count = z.number().int().nonnegative().nullable().optional();
const amount = z.number().nonnegative().nullable().optional();
const words = z.array(z.string()).optional();
const group = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape).optional();

export const dataTierSchema = z.enum(['basic-subscriber', 'other-noncontent', 'contents', 'prospective-routing']);
export type DataTier = z.infer<typeof dataTierSchema>;

export const categorySchema = z.enum([
  'identity',
  'ip-logs',
  'messages',
  'drafts',
  'followers',
  'contacts',
  'donors',
  'members',
  'group-list',
  'location',
  'payment',
  'all-records',
  'visitors',
  'search-keyword',
]);

export const serviceMethodSchema = z.enum(['personal', 'mail', 'fax', 'email', 'portal', 'registered-agent', 'other']);

export const issuerKindSchema = z.enum([
  'federal-agency',
  'state-agency',
  'police',
  'prosecutor',
  'grand-jury',
  'private-party',
  'criminal-defendant',
]);

export const factsSchema = z.strictObject({
  instrument: group({ id: text, judgeSigned: yes, signatory: group({ rank: text }) }),
  issuer: group({ kind: issuerKindSchema.optional(), agency: text }),
  authority: group({ statutesCited: words, offenceIdentified: yes, customsPurposeStated: yes }),
  demand: group({
    dataTiers: z.array(dataTierSchema).optional(),
    itemsOutsideSubscriberList: yes,
    categories: z.array(categorySchema).optional(),
    targetKind: z
      .enum(['account', 'accounts', 'all-visitors', 'all-followers', 'keyword-or-reverse', 'geofence', 'group'])
      .optional(),
    affectedPersonsEstimate: count,
    dateRange: group({ days: count }),
    anyAndAllLanguage: yes,
    particularDescription: yes,
    filterProtocol: yes,
    crimeNexusStated: yes,
  }),
  speech: group({
    anonymous: yes,
    political: yes,
    criticisesRequester: yes,
    associationPurpose: yes,
    alleged: z.enum(['none', 'threat', 'defamation', 'copyright', 'leak', 'other']).optional(),
  }),
  showing: group({ evidenceSubmitted: yes, claimPleaded: yes, primaFacie: yes, alternativesExhausted: yes }),
  target: group({
    isPublisherOrJournalist: yes,
    isSuspect: yes,
    isPartyOrWitness: z.enum(['party', 'witness', 'neither']).optional(),
    outsideUS: yes,
    isMinor: yes,
    isCounselOrClientOfCounsel: yes,
  }),
  gag: group({
    requested: yes,
    courtOrder: yes,
    statute: text,
    duration: z.union([z.literal('none'), z.literal('indefinite'), z.number().int().positive()]).optional(),
    individualisedFinding: yes,
  }),
  notice: group({ targetNotified: yes, requiredByLaw: yes, partiesServedFirst: yes, daysGiven: count }),
  emergency: group({
    claimed: yes,
    threatSpecific: yes,
    imminent: yes,
    deathOrSeriousInjury: yes,
    dataNexus: yes,
    requesterVerified: yes,
    hoursSinceEvent: amount,
  }),
  service: group({
    date: z.string().nullable().optional(),
    method: serviceMethodSchema.optional(),
    serverIsPartyOrMinor: yes,
    personNamedCorrect: yes,
    methodAcceptedByRecipient: yes,
  }),
  compliance: group({
    due: z.string().nullable().optional(),
    place: text,
    distanceMiles: amount,
    days: z.number().int().nullable().optional(),
  }),
  court: group({ issuing: text, competent: yes }),
  recipient: group({ localPresence: yes }),
  burden: group({ hoursEstimate: amount, costEstimateUSD: amount, volumeRecords: count }),
  history: group({ relatedWithdrawn: words, sameTargetDemands: count, publicStatementsAgainstSpeaker: yes }),
});
export type Facts = z.infer<typeof factsSchema>;
