import { COURTS } from '../citations/courts';
import type { CitedCourt } from '../citations/courts/court';
import { courtOf } from '../citations/courts/court-cite';
import { wholeCourt } from '../citations/courts/parts';
import { isStatute } from '../citations/format';
import type { Precedent } from '../schema/law';
import type { Keeping } from '../schema/library';
import { forumCourt, forumState } from './forum';
import { publication } from './reported';
import { standingOf } from './standing';

/** Whether the question on which the authority is cited is one of federal law or of the law of the forum's State. */
export type LawQuestion = 'federal' | 'state';

/** What an authority is worth in a forum, and the rule of the hierarchy that says so, in words. */
export interface Weighed {
  readonly weight: 'binding' | 'persuasive' | 'not-authority';
  readonly why: string;
}

const binding = (why: string): Weighed => ({ weight: 'binding', why });
const persuasive = (why: string): Weighed => ({ weight: 'persuasive', why });
const none = (why: string): Weighed => ({ weight: 'not-authority', why });

/** Withdrawn demands, bodies that do not rule, and rulings that were taken away. */
function taken(record: Precedent, keeping: Keeping | undefined): Weighed | undefined {
  const { good, gone } = standingOf(record, keeping);
  if (good) return undefined;
  const last = gone.at(-1);
  if (last) return none(`It was ${last.kind} by ${last.by} (${last.on}).`);
  if (record.outcome === 'withdrawn')
    return none('The demand was withdrawn before any court ruled: the matter shows what was asked, and holds nothing.');
  if (courtOf(record.courtId ?? '') === undefined)
    return none('No court spoke: it may be described, not cited as law.');
  return none(`Its later history takes it away as law. ${record.subsequentHistory ?? ''}`.trim());
}

/** An act of Congress binds every court; a State's statute binds where that State's law governs. */
function statute(cite: string, forum: CitedCourt): Weighed {
  if (/^\d+ U\.S\.C\./.test(cite)) return binding('An act of Congress binds every court, where it applies.');
  const state = forumState(forum);
  // A State's statutes are cited by the abbreviation that its highest court is cited by.
  const highest = COURTS.find(({ level, system }) => level === 'supreme' && system === state);
  return highest !== undefined && cite.startsWith(highest.cites[0] ?? '')
    ? binding('A statute of the State binds where the law of that State governs.')
    : persuasive('It is a statute of another State, or its citation does not say of which.');
}

/** On the local courts of the District of Columbia: what its circuit decided while it still heard their appeals. */
const LOCAL_APPEALS_ENDED = '1971-02-01';

/** The rules by which a higher court of its own system binds a State's court, on federal questions as well. */
function ownSystem(from: CitedCourt, forum: CitedCourt): Weighed | undefined {
  // A department that the record does not name is one of the four.
  const above = forum.boundBy.includes(from.id) || (from.id === 'nyappdiv' && forum.boundBy.includes('nyappdiv1d'));
  if (forum.system === 'federal' || !above || from.system !== forum.system) return undefined;
  if (from.level === 'supreme') return binding(`${from.name} is the highest court of the forum's system.`);
  if (wholeCourt(from.id) === 'nyappdiv')
    return from.id === forum.boundBy.find((id) => wholeCourt(id) === 'nyappdiv') && from.id !== 'nyappdiv'
      ? binding("It is the forum's own department of the Appellate Division.")
      : binding(
          'Any department of the Appellate Division binds a trial court, unless its own department or the Court of Appeals has held otherwise.',
        );
  if (wholeCourt(from.id) === 'calctapp')
    return binding(
      'A published decision of any district of the Court of Appeal binds every superior court; where decisions conflict, the superior court chooses.',
    );
  return binding(`${from.name} hears appeals from the forum.`);
}

/** A federal court on the law of a State, and a State's court on that of another. */
function onStateLaw(from: CitedCourt, forum: CitedCourt): Weighed {
  const state = forumState(forum);
  if (from.id === 'scotus')
    return persuasive('The Supreme Court of the United States does not decide what the law of a State is.');
  if (from.system === 'federal')
    return persuasive(
      'A federal court reads the law of a State as it thinks that its highest court would; that court decides.',
    );
  if (forum.system === 'federal' && from.level === 'supreme')
    return from.system === state
      ? binding("A federal court takes the law of a State from the State's highest court.")
      : persuasive(`${from.name} binds a federal court only where the law of its State governs.`);
  if (forum.system === 'federal' && from.level === 'appellate' && from.system === state)
    return persuasive(
      "A federal court follows a State's intermediate court unless it is convinced that the highest court would decide otherwise.",
    );
  return persuasive(from.system === state ? 'It does not stand above the forum.' : 'It is a court of another State.');
}

/** A federal court on federal law, and a lower federal court before a State's court. */
function onFederalLaw(from: CitedCourt, forum: CitedCourt): Weighed {
  if (from.id === 'scotus') return binding('On federal law the Supreme Court of the United States binds every court.');
  if (from.system === 'federal' && forum.boundBy.includes(from.id))
    return binding(
      from.id === forum.id
        ? 'A published decision of the circuit binds its later panels.'
        : 'It is the court of appeals above the forum.',
    );
  if (from.system === 'federal' && forum.id === 'us-district-generic' && from.level === 'appellate')
    return persuasive('It binds the districts of its own circuit; the district of this matter is not named.');
  if (from.system === 'federal' && forum.system !== 'federal')
    return persuasive(
      "On federal law a State's court is bound by the Supreme Court of the United States, and weighs what lower federal courts hold.",
    );
  return persuasive(
    from.system === 'federal'
      ? 'It is another circuit, or does not stand above the forum.'
      : 'A court of a State does not bind on federal law outside its own system.',
  );
}

/** What keeps a decision of a court that stands above the forum from binding it. */
function unpublished(record: Precedent, from: CitedCourt): Weighed | undefined {
  // What a highest court decides binds, printed or not yet printed.
  if (from.level === 'supreme') return undefined;
  const printed = publication(record.citations);
  if (printed === 'reported') return undefined;
  if (printed === 'unreported')
    return persuasive(
      'The record has no reporter citation: ranked as persuasive until somebody enters one. The rules of the forum may limit citing unpublished decisions.',
    );
  return from.system === 'ny'
    ? persuasive("New York's (U) marks a decision that the official reports do not print: ranked as persuasive here.")
    : persuasive(
        'Its citation marks it as not selected for publication: it does not bind, and the rules of the forum may limit citing it.',
      );
}

/** Rule 8.1115(a) of the California Rules of Court, whose exceptions (law of the case, the same parties) stay counsel's to see. */
function barred(record: Precedent, from: CitedCourt, forum: CitedCourt): boolean {
  return forum.system === 'ca' && from.system === 'ca' && publication(record.citations) === 'not-precedential';
}

function ofCourt(record: Precedent, from: CitedCourt, forum: CitedCourt, question: LawQuestion): Weighed {
  if (from.level === 'trial') return persuasive('A ruling of a trial court binds no other case.');
  const dc = from.id === 'cadc' && forum.system === 'dc' && record.decided < LOCAL_APPEALS_ENDED;
  if (dc)
    return binding(
      'Decisions of the circuit from before February 1, 1971 bind the courts of the District of Columbia.',
    );
  return ownSystem(from, forum) ?? (question === 'federal' ? onFederalLaw(from, forum) : onStateLaw(from, forum));
}

/**
 * The weight of a library record in a forum. In: the record, the forum's id (a court profile's, or the public list's),
 * whether the question is one of federal or State law, and what the firm keeps about the record. A question of State law
 * is one of the law of the forum's State. It tells rank, not whether the holding is in point.
 */
export function weightIn(record: Precedent, forumId: string, question: LawQuestion, keeping?: Keeping): Weighed {
  const lost = taken(record, keeping);
  if (lost) return lost;
  const forum = forumCourt(forumId);
  if (forum === undefined) return persuasive('The forum is not a court of the list: nothing is said of what binds it.');
  if (isStatute(record)) return statute(record.citations[0] ?? '', forum);
  const from = courtOf(record.courtId ?? '');
  if (from === undefined) return persuasive('The place of the deciding court in the hierarchy is not known.');
  if (barred(record, from, forum))
    return none(
      'An unpublished opinion of a California court is not to be cited or relied on there (Cal. Rules of Court, rule 8.1115(a)), but for the exceptions of that rule.',
    );
  const weighed = ofCourt(record, from, forum, question);
  return weighed.weight === 'binding' ? (unpublished(record, from) ?? weighed) : weighed;
}
