import type { Matter } from '../schema/matter';
import { demandNoun, capital } from './words';

/** A kind of paper: which template it fills, and when it fits a matter. */
export interface DocumentKind {
  readonly id: string;
  readonly title: string;
  /** Stem of the file in templates/. */
  readonly template: string;
  readonly kind: 'motion' | 'opposition' | 'complaint' | 'letter' | 'order';
  /** Why this paper cannot be drafted in this matter; undefined when it can. */
  readonly unfit: (matter: Matter) => Unfit | undefined;
  /** Title as the paper prints it. */
  readonly printedTitle: (matter: Matter) => string;
}

export interface Unfit {
  readonly code: 'wrong-instrument' | 'no-court' | 'wrong-client' | 'decision-required' | 'wrong-decision';
  readonly message: string;
  /** Path of the field that would change the answer. */
  readonly field: string;
}

const EMERGENCY = 'emergency-request-2702';
const JUDICIAL: ReadonlySet<string> = new Set(['sca-search-warrant', 'order-2703d', 'pen-trap-order', 'ndo-2705b']);
const COMPLAINT: ReadonlySet<string> = new Set(['customs-summons-1509', 'administrative-subpoena-generic']);
const NOTHING_TO_QUASH: ReadonlySet<string> = new Set([EMERGENCY, 'voluntary-request', 'preservation-2703f']);

function needsCourt(matter: Matter): Unfit | undefined {
  if (matter.court) return undefined;
  return { code: 'no-court', message: 'No court is chosen for this matter.', field: 'court.id' };
}

function notAgainst(set: ReadonlySet<string>, message: string): (matter: Matter) => Unfit | undefined {
  return (matter) =>
    set.has(matter.demand.instrument) ? { code: 'wrong-instrument', message, field: 'demand.instrument' } : undefined;
}

/** Only a recorded decision of a named person, with its time, opens the emergency letters. */
function afterDecision(outcome: 'decline' | 'disclose'): (matter: Matter) => Unfit | undefined {
  return ({ demand }) => {
    if (demand.instrument !== EMERGENCY) {
      return {
        code: 'wrong-instrument',
        message: 'This letter answers an emergency request.',
        field: 'demand.instrument',
      };
    }
    if (!demand.decision) {
      const message = 'Nobody has recorded a decision on this emergency request: record who decided, when and what.';
      return { code: 'decision-required', message, field: 'demand.decision' };
    }
    if (demand.decision.outcome === outcome) return undefined;
    const message = `The recorded decision is to ${demand.decision.outcome}; this letter does the opposite.`;
    return { code: 'wrong-decision', message, field: 'demand.decision.outcome' };
  };
}

const first = (...checks: readonly ((matter: Matter) => Unfit | undefined)[]): DocumentKind['unfit'] => {
  return (matter) => {
    for (const check of checks) {
      const found = check(matter);
      if (found) return found;
    }
    return undefined;
  };
};

/** A Doe may not oppose a motion aimed at the provider. */
function providerOnly(matter: Matter): Unfit | undefined {
  if (matter.client.side === 'provider') return undefined;
  const message = 'The motion is aimed at the provider; an account holder moves to intervene or to quash instead.';
  return { code: 'wrong-client', message, field: 'client.side' };
}

function onlyFor(set: ReadonlySet<string>, message: string): (matter: Matter) => Unfit | undefined {
  return (matter) =>
    set.has(matter.demand.instrument) ? undefined : { code: 'wrong-instrument', message, field: 'demand.instrument' };
}

/** A § 1509 summons gives the provider no motion of its own (the 2017 road was a complaint). */
function noMotionOfItsOwn(matter: Matter): Unfit | undefined {
  if (matter.demand.instrument !== 'customs-summons-1509' || matter.client.side !== 'provider') return undefined;
  const message = 'A § 1509 summons gives a provider no motion of its own; file a complaint for declaratory relief.';
  return { code: 'wrong-client', message, field: 'client.side' };
}

const nounOf = (matter: Matter): string => capital(demandNoun(matter.demand.instrument));

function motionTitle(matter: Matter): string {
  const motion = `Motion to Quash ${nounOf(matter)}`;
  if (matter.court?.id.startsWith('ny')) return `Notice of Motion and Memorandum of Law in Support of ${motion}`;
  if (matter.court?.id === 'cand') return `Notice of Motion and ${motion}; Memorandum of Points and Authorities`;
  return `${motion}; Memorandum of Points and Authorities`;
}

const GRANTS = 'Nothing was ordered or demanded here that a court could quash.';

/** The catalogue, in the order the app shows it. */
export const DOCUMENTS: readonly DocumentKind[] = [
  {
    id: 'complaint',
    title: 'Complaint for declaratory and injunctive relief',
    template: 'complaint',
    kind: 'complaint',
    unfit: first(
      onlyFor(COMPLAINT, 'A complaint answers administrative process; this demand has a motion of its own.'),
      needsCourt,
      providerOnlyComplaint,
    ),
    printedTitle: () => 'Complaint for Declaratory and Injunctive Relief',
  },
  {
    id: 'motion-to-quash',
    title: 'Motion to quash, with memorandum',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: first(
      notAgainst(NOTHING_TO_QUASH, GRANTS),
      notAgainst(JUDICIAL, 'The demand is itself a court’s order: oppose its enforcement or move to modify it.'),
      noMotionOfItsOwn,
      needsCourt,
    ),
    printedTitle: motionTitle,
  },
  {
    id: 'opposition',
    title: 'Opposition to a motion to compel or to show cause',
    template: 'motion-to-quash',
    kind: 'opposition',
    unfit: first(
      notAgainst(NOTHING_TO_QUASH, GRANTS),
      providerOnly,
      onlyFor(JUDICIAL, 'Nobody has moved to compel here.'),
      needsCourt,
    ),
    printedTitle: (m) => `${m.client.name}’s Opposition to the Government’s Motion for an Order to Show Cause`,
  },
  {
    id: 'proposed-order',
    title: '[Proposed] order',
    template: 'proposed-order',
    kind: 'order',
    unfit: first(notAgainst(NOTHING_TO_QUASH, GRANTS), noMotionOfItsOwn, needsCourt),
    printedTitle: (m) =>
      JUDICIAL.has(m.demand.instrument)
        ? '[Proposed] Order on the Government’s Motion to Show Cause'
        : `[Proposed] Order Granting ${m.client.short}’s Motion to Quash`,
  },
  {
    id: 'challenge-letter',
    title: 'Challenge letter to the issuer',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: notAgainst(new Set([EMERGENCY]), 'An emergency request is answered by one of the two emergency letters.'),
    printedTitle: (m) => `Objections to ${nounOf(m)}`,
  },
  {
    id: 'emergency-decline',
    title: 'Emergency request: decline for now',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: afterDecision('decline'),
    printedTitle: () => 'Response to Emergency Disclosure Request',
  },
  {
    id: 'emergency-disclose',
    title: 'Emergency request: minimum disclosure',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: afterDecision('disclose'),
    printedTitle: () => 'Emergency Disclosure',
  },
];

function providerOnlyComplaint(matter: Matter): Unfit | undefined {
  if (matter.client.side === 'provider') return undefined;
  const message = 'The shipped complaint pleads a provider’s claims; an account holder moves to quash instead.';
  return { code: 'wrong-client', message, field: 'client.side' };
}

export function documentKind(id: string): DocumentKind | undefined {
  return DOCUMENTS.find((document) => document.id === id);
}
