/*
 * The facts that grounds are judged on, in a lawyer's words. What the demand's own fields answer (dates, tiers,
 * issuer) is not asked twice: shared/drafting/derive-facts.ts carries it over.
 */
export type FactKind =
  | { readonly kind: 'yes' }
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly [value: string, label: string])[] }
  | { readonly kind: 'duration' };

export interface FactQuestion {
  /** Path below `facts`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly type: FactKind;
}

const yes = (path: string, label: string, hint?: string): FactQuestion => ({
  path,
  label,
  type: { kind: 'yes' },
  ...(hint ? { hint } : {}),
});
const number = (path: string, label: string, hint?: string): FactQuestion => ({
  path,
  label,
  type: { kind: 'number' },
  ...(hint ? { hint } : {}),
});
const text = (path: string, label: string): FactQuestion => ({ path, label, type: { kind: 'text' } });

export const factGroups: readonly { readonly title: string; readonly questions: readonly FactQuestion[] }[] = [
  {
    title: 'Authority and purpose',
    questions: [
      yes('instrument.judgeSigned', 'Signed by a judge?', 'By a judicial officer, on its face.'),
      text('instrument.signatory.rank', 'Rank of the signatory'),
      yes('authority.offenceIdentified', 'Offence named?', 'It names a law or an offence under investigation.'),
      yes('authority.customsPurposeStated', 'Customs purpose stated?', 'Import of merchandise, duties, fees or taxes.'),
      yes('court.competent', 'Court competent?', 'The issuing court has power over this recipient and this data.'),
    ],
  },
  {
    title: 'Reach of the demand',
    questions: [
      yes(
        'demand.itemsOutsideSubscriberList',
        'Beyond the § 2703(c)(2) list?',
        'Any field not on the closed subscriber list.',
      ),
      {
        path: 'demand.targetKind',
        label: 'Aimed at',
        type: {
          kind: 'choice',
          options: [
            ['account', 'One account'],
            ['accounts', 'Several accounts'],
            ['all-visitors', 'All visitors of a site'],
            ['all-followers', 'All followers'],
            ['keyword-or-reverse', 'A keyword or reverse search'],
            ['geofence', 'A place and time (geofence)'],
            ['group', 'A group'],
          ],
        },
      },
      number('demand.affectedPersonsEstimate', 'People affected'),
      number('demand.dateRange.days', 'Days it reaches back', 'Not in the record: no limit of time is stated.'),
      yes('demand.anyAndAllLanguage', '“Any and all” wording?'),
      yes('demand.particularDescription', 'Described with particularity?'),
      yes('demand.filterProtocol', 'Filter offered?', 'Minimisation or a two-step review.'),
      yes('demand.crimeNexusStated', 'Link to a crime stated?'),
    ],
  },
  {
    title: 'The speech',
    questions: [
      yes('speech.anonymous', 'Anonymous or pseudonymous?'),
      yes('speech.political', 'Political, or on a public issue?'),
      yes('speech.criticisesRequester', 'Critical of the issuer?'),
      yes('speech.associationPurpose', 'Serves an association?'),
      {
        path: 'speech.alleged',
        label: 'Wrong alleged',
        type: {
          kind: 'choice',
          options: [
            ['none', 'None'],
            ['threat', 'Threat'],
            ['defamation', 'Defamation'],
            ['copyright', 'Copyright'],
            ['leak', 'Leak'],
            ['other', 'Other'],
          ],
        },
      },
    ],
  },
  {
    title: 'Showing made',
    questions: [
      yes('showing.evidenceSubmitted', 'Evidence submitted?'),
      yes('showing.claimPleaded', 'Claim pleaded?'),
      yes('showing.primaFacie', 'Prima facie case shown?'),
      yes('showing.alternativesExhausted', 'Other sources exhausted?'),
    ],
  },
  {
    title: 'The person sought',
    questions: [
      yes('target.isPublisherOrJournalist', 'Publisher or journalist?'),
      yes('target.isSuspect', 'Suspect?'),
      {
        path: 'target.isPartyOrWitness',
        label: 'Place in the case',
        type: {
          kind: 'choice',
          options: [
            ['party', 'Party'],
            ['witness', 'Witness'],
            ['neither', 'Neither'],
          ],
        },
      },
      yes('target.outsideUS', 'Outside the United States?'),
      yes('target.isMinor', 'Minor?'),
      yes('target.isCounselOrClientOfCounsel', 'Counsel, or a client of counsel?'),
    ],
  },
  {
    title: 'Secrecy facts',
    questions: [
      yes('gag.requested', 'Secrecy asked for?'),
      yes('gag.courtOrder', 'Ordered by a court?'),
      text('gag.statute', 'Statute named for it'),
      { path: 'gag.duration', label: 'For how long', type: { kind: 'duration' } },
      yes('gag.individualisedFinding', 'Individual finding made?'),
    ],
  },
  {
    title: 'Notice and service',
    questions: [
      yes('notice.targetNotified', 'Person sought told?'),
      yes('notice.requiredByLaw', 'Notice required by law?'),
      yes('notice.partiesServedFirst', 'Parties served first?'),
      number('notice.daysGiven', 'Days of notice given'),
      yes('service.serverIsPartyOrMinor', 'Server a party or a minor?'),
      yes('service.personNamedCorrect', 'Right person served?'),
      yes('service.methodAcceptedByRecipient', 'Recipient accepts that method?'),
      yes('recipient.localPresence', 'Recipient present in the state?'),
    ],
  },
  {
    title: 'Burden and history',
    questions: [
      number('compliance.distanceMiles', 'Miles to the place of return'),
      number('burden.hoursEstimate', 'Hours of work'),
      number('burden.costEstimateUSD', 'Cost in dollars'),
      number('burden.volumeRecords', 'Number of records'),
      { path: 'history.relatedWithdrawn', label: 'Related demands withdrawn', type: { kind: 'lines' } },
      number('history.sameTargetDemands', 'Earlier demands for the same person'),
      yes('history.publicStatementsAgainstSpeaker', 'Issuer spoke against the speaker in public?'),
    ],
  },
  {
    title: 'Emergency facts',
    questions: [
      yes('emergency.claimed', 'Emergency claimed?'),
      yes('emergency.deathOrSeriousInjury', 'Danger of death or serious injury?'),
      yes('emergency.imminent', 'Imminent?'),
      yes('emergency.threatSpecific', 'Threat specific?'),
      yes('emergency.dataNexus', 'Would the data help against it?'),
      yes('emergency.requesterVerified', 'Requester verified?'),
      number('emergency.hoursSinceEvent', 'Hours since the event'),
    ],
  },
];

const byPath: ReadonlyMap<string, FactQuestion> = new Map(
  factGroups.flatMap(({ questions }) => questions.map((question) => [question.path, question] as const)),
);

/** How a fact is asked; undefined for one that the demand's own record answers. */
export const factQuestion = (path: string): FactQuestion | undefined => byPath.get(path);
