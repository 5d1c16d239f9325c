import { groundTitle } from './ground-title';
import type { Ground, GroundTrigger, Law, Strength } from '../schema/law';
import type { Matter } from '../schema/matter';
import { asOfText } from './as-of-text';
import { authoritiesOf } from './authorities';
import { isBlankForm } from './case-facts';
import { EMERGENCY_ANSWERS } from './emergency.data';
import { firmOf } from './firm';
import { testsHere, whyNoTest } from './forum-tests';
import { GATES, type Gate } from './gates.data';
import type { FiredTrigger, GroundFinding, GroundRole, ItemFinding, NotOffered, TriggerRole } from './report';
import { evaluate, type Look } from './truth';

const STRENGTHS: readonly Strength[] = ['strong', 'moderate', 'weak'];
/** 3, 2, 1: how much a trigger counts. */
export const scoreOf = (strength: Strength): number => 3 - STRENGTHS.indexOf(strength);

/** A trigger whose outcome hangs on facts that nobody has answered. */
export interface OpenTrigger {
  readonly ground: string;
  readonly trigger: string;
  readonly strength: Strength;
  readonly open: readonly string[];
}

export interface GroundOutcome {
  readonly grounds: readonly GroundFinding[];
  readonly open: readonly OpenTrigger[];
  readonly notOffered: readonly NotOffered[];
}

/** Why a trigger is not offered in this matter although its facts are there. */
function gateOf(ground: string, trigger: string, matter: Matter, look: Look): Gate | undefined {
  return GATES.find(
    (gate) =>
      gate.ground === ground &&
      gate.trigger === trigger &&
      ((gate.when && evaluate(gate.when, look).truth === true) ||
        (gate.since !== undefined && matter.lawAsOf < gate.since)),
  );
}

const SECRECY_ON_ITS_FACE: ReadonlySet<string> = new Set(['gag-no-order', 'gag-gj']);

/** What a trigger about secrecy is: a defect of a mere request, an argument against an order. */
function roleOf(ground: string, trigger: string, look: Look): TriggerRole | undefined {
  if (ground !== 'improper-nondisclosure') return undefined;
  if (SECRECY_ON_ITS_FACE.has(trigger)) return 'defect';
  const ordered = look('instrument.id') === 'ndo-2705b' || look('gag.courtOrder') === true;
  if (!ordered && trigger === 'gag-indefinite') return look('gag.courtOrder') === false ? 'defect' : undefined;
  return 'argument';
}

function groundRole({ id }: Ground, fired: readonly FiredTrigger[]): GroundRole {
  if (id === 'privacy-protection-act') return 'context';
  if (id === 'no-emergency') return 'weighed';
  return fired.every(({ role }) => role === 'argument') ? 'argument' : 'ground';
}

const strongest = (fired: readonly FiredTrigger[]): Strength =>
  STRENGTHS.find((strength) => fired.some((one) => one.strength === strength)) ?? 'weak';

function recordedWords(ground: string, facts: FiredTrigger['facts']): string | undefined {
  if (ground !== 'no-emergency') return undefined;
  const row = EMERGENCY_ANSWERS.find(({ path }) => facts.some((fact) => fact.path === path));
  const value = facts.find(({ path }) => path === row?.path)?.value;
  return row && (value === false ? row.no : `${row.open} The record does not say.`);
}

function firedTrigger(
  ground: Ground,
  trigger: GroundTrigger,
  facts: FiredTrigger['facts'],
  { matter, law, look }: Case,
): FiredTrigger {
  const role = roleOf(ground.id, trigger.id, look);
  return {
    id: trigger.id,
    text: recordedWords(ground.id, facts) ?? asOfText(trigger.text, matter.lawAsOf, law) ?? ground.title,
    strength: trigger.strength,
    facts,
    ...(role ? { role } : {}),
    ...(trigger.note === undefined ? {} : { note: trigger.note }),
  };
}

interface Case {
  readonly matter: Matter;
  readonly law: Law;
  readonly look: Look;
}

/** The match of items and tiers raises the ground by itself (rule 4 of the law data), whatever the triggers say. */
export const TIER_MATCH = 'tier-match';

function tierMatch(items: readonly ItemFinding[]): FiredTrigger[] {
  const barred = items.flatMap((item, at) =>
    item.barredByAct ? [{ path: `demand.items[${at}].tier`, value: item.tier }] : [],
  );
  if (barred.length === 0) return [];
  const text = 'An item asks for data that this instrument does not reach (match of items and tiers).';
  return [{ id: TIER_MATCH, text, strength: 'strong', facts: barred }];
}

function finding(ground: Ground, fired: readonly FiredTrigger[], { matter, law }: Case): GroundFinding {
  const tests = testsHere(ground, matter, law);
  const clear = (text: string): string[] => {
    const kept = asOfText(text, matter.lawAsOf, law);
    return kept === undefined ? [] : [kept];
  };
  return {
    id: ground.id,
    title: groundTitle(ground),
    role: groundRole(ground, fired),
    strength: strongest(fired),
    triggers: fired.map(({ id }) => id),
    fired,
    tests,
    noTest: tests.some(({ weight }) => weight === 'controls') ? null : whyNoTest(matter, law),
    ...authoritiesOf(ground, tests, matter, law),
    counterArguments: ground.counterArguments.flatMap(clear),
    firm: firmOf(ground),
    source: ground.source,
    confidence: ground.confidence,
  };
}

/**
 * The grounds whose triggers fire on the facts as answered, the strongest first. A trigger that an unanswered fact
 * keeps open fires nothing; it is handed back for the questions. A form on which nothing is recorded fires nothing.
 */
export function groundsOf(matter: Matter, law: Law, look: Look, items: readonly ItemFinding[]): GroundOutcome {
  const open: OpenTrigger[] = [];
  const notOffered: NotOffered[] = [];
  const blank = isBlankForm(law, look);
  const grounds = [...law.grounds.values()].flatMap((ground): GroundFinding[] => {
    if (!ground.appliesTo.includes(matter.demand.instrument)) return [];
    const fired = ground.triggers.flatMap((trigger): FiredTrigger[] => {
      const verdict = evaluate(trigger.when, look);
      if (verdict.truth === false) return [];
      const gate = gateOf(ground.id, trigger.id, matter, look);
      if (gate) {
        const { why, source, confidence } = gate;
        if (verdict.truth) notOffered.push({ ground: ground.id, trigger: trigger.id, why, source, confidence });
        return [];
      }
      if (verdict.truth) return [firedTrigger(ground, trigger, verdict.facts, { matter, law, look })];
      open.push({ ground: ground.id, trigger: trigger.id, strength: trigger.strength, open: verdict.open });
      return [];
    });
    if (blank) return [];
    if (ground.id === 'wrong-instrument-sca') fired.push(...tierMatch(items));
    return fired.length === 0 ? [] : [finding(ground, fired, { matter, law, look })];
  });
  return {
    grounds: grounds.toSorted((a, b) => scoreOf(b.strength) - scoreOf(a.strength)),
    open,
    notOffered: blank ? [] : notOffered,
  };
}
