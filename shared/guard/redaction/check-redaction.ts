import type { DisclosureCheck } from '../../schema/law/disclosure-check';
import type { GuardFinding } from '../finding';
import type { Story } from '../story';
import { homeAddresses } from './homes';
import { accountNumbers, birthDates, type Spotted } from './numbers';
import { otherPeople } from './other-people';
import { sameMarks } from './same-marks';

/** The rules that a filing is under, as the checks name them; null: nobody said, so what is found is only shown. */
export type RedactionScope = 'federal-civil' | 'federal-criminal' | 'ny-civil' | 'ca-civil' | 'dc-superior';

export interface RedactionQuestion {
  readonly scope: RedactionScope | null;
  /** The checks of the law data by id; their rule, source and confidence are what a finding quotes. */
  readonly checks: ReadonlyMap<string, DisclosureCheck>;
  /** Addresses, e-mail addresses and handles that the papers must give: court, counsel, issuer, the account at issue. */
  readonly known: readonly string[];
  /** Addresses of the matter's people that are homes. */
  readonly homes: readonly string[];
}

/** Where the data has a rule of its own for a court, it says less: its text was not read. */
const unread: Readonly<Partial<Record<RedactionScope, string>>> = { 'ca-civil': 'r-ca', 'dc-superior': 'r-dc' };
const taxNumber = /(?<![\w-])(?:\d{3}-\d{2}-\d{4}|\d{2}-\d{7})(?![\w-])/g;
const taxNumbers = (text: string): Spotted[] =>
  [...text.matchAll(taxNumber)].map(({ index, 0: found }) => ({ at: index, text: found, sure: true }));

type Find = (text: string, question: RedactionQuestion) => Spotted[];
const finders: readonly (readonly [string, Find])[] = [
  ['r-ssn', taxNumbers],
  ['r-birth', birthDates],
  ['r-account', accountNumbers],
  ['r-home', (text, { known, homes }) => homeAddresses(text, known, homes)],
  ['p-thirdparties', (text, { known }) => otherPeople(text, known)],
];

interface Ruling {
  readonly check: DisclosureCheck;
  readonly rule: string;
  /** Only a rule that was read, and that covers this filing, keeps a file back. */
  readonly binding: boolean;
}

/** The check as it applies here; undefined: its rule does not reach this filing. */
function rulingOf(id: string, { scope, checks }: RedactionQuestion): Ruling | undefined {
  const check = checks.get(id);
  if (!check) return undefined;
  const own = check.rule ?? 'no rule';
  if (check.scope.includes('all')) return { check, rule: own, binding: false };
  if (scope === null)
    return { check, rule: `${own}. Which rule applies here is not verified: no court is chosen`, binding: false };
  if (check.scope.includes(scope)) return { check, rule: own, binding: true };
  const stand = checks.get(unread[scope] ?? '');
  // California names the numbers alone; D.C. follows the federal rules.
  const covered = stand && (scope === 'dc-superior' || id === 'r-ssn' || id === 'r-account');
  return covered ? { check, rule: `${stand.rule ?? ''} (not verified)`, binding: false } : undefined;
}

function severityOf({ check, binding }: Ruling, { sure }: Spotted): GuardFinding['severity'] {
  if (check.severity === 'info') return 'info';
  const blocks = check.severity === 'block' || check.severity === 'block-if-labelled-else-warn';
  // An address is held back although nobody knows that it is a home: the rule is about all of an individual's.
  return blocks && binding && (sure || check.id === 'r-home') ? 'block' : 'warn';
}

const hidden = (text: string): string => text.replace(/[\p{L}\p{N}](?=.*[\p{L}\p{N}]{4})/gu, '•');

/**
 * What the rules on private facts in filings would have out of these stories (Fed. R. Civ. P. 5.2, Fed. R. Crim. P. 49.1,
 * 22 NYCRR 202.5(e); the data's own sources). A finding shows the last four signs of what it found and no more, says the
 * rule and what may stay. It assists counsel, and can miss things.
 */
export function checkRedaction(stories: readonly Story[], question: RedactionQuestion): GuardFinding[] {
  const rulings = finders.flatMap(([id, find]) => {
    const ruling = rulingOf(id, question);
    return ruling ? [{ id, find, ruling }] : [];
  });
  return stories.flatMap(({ where, text }) => {
    const read = sameMarks(text);
    return rulings.flatMap(({ id, find, ruling }) =>
      find(read, question).map((spotted): GuardFinding => {
        const { check, rule } = ruling;
        const doubt = spotted.doubt === undefined ? '' : ` ${spotted.doubt}`;
        return {
          kind: id,
          severity: severityOf(ruling, spotted),
          where,
          text: id === 'p-thirdparties' ? spotted.text : hidden(spotted.text),
          why: `${check.title}: ${rule}.${doubt}`,
          fix: `${check.keep === null ? 'Take it out' : `Leave ${check.keep} only`}, or file it under seal.`,
        };
      }),
    );
  });
}
