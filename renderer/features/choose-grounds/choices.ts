import { derivedFacts, factAt } from '../../../shared/drafting/derive-facts';
import { law } from '../../../shared/law';
import type { Condition, Ground } from '../../../shared/schema/law';
import type { GroundChoice, Matter } from '../../../shared/schema/matter';

export interface GroundLine {
  readonly ground: Ground;
  readonly choice: GroundChoice | undefined;
  /** Whether the law data lists the ground for this kind of instrument. */
  readonly applies: boolean;
}

/** Grounds in the order of argument first, then the others that apply to the instrument. */
export function groundLines(choices: readonly GroundChoice[], instrument: string): readonly GroundLine[] {
  const line = (ground: Ground, choice?: GroundChoice): GroundLine => ({
    ground,
    choice,
    applies: ground.appliesTo.includes(instrument),
  });
  const chosen = choices.flatMap((choice) => {
    const ground = law.grounds.get(choice.id);
    return choice.chosen && ground ? [line(ground, choice)] : [];
  });
  const taken = new Set(chosen.map((l) => l.ground.id));
  const others = [...law.grounds.values()]
    .filter((ground) => !taken.has(ground.id) && ground.appliesTo.includes(instrument))
    .map((ground) =>
      line(
        ground,
        choices.find((c) => c.id === ground.id),
      ),
    );
  return [...chosen, ...others];
}

/** The choices with one ground ticked (it joins the end of the argument) or unticked (its text is kept). */
export function ticked(choices: readonly GroundChoice[], id: string, chosen: boolean): GroundChoice[] {
  const before = choices.find((c) => c.id === id) ?? { id, chosen };
  const rest = choices.filter((c) => c.id !== id);
  const argued = rest.filter((c) => c.chosen);
  const others = rest.filter((c) => !c.chosen);
  return [...argued, { ...before, chosen }, ...others];
}

/** The choices with one argued ground moved up (-1) or down (1). */
export function movedBy(choices: readonly GroundChoice[], id: string, by: number): GroundChoice[] {
  const argued = choices.filter((c) => c.chosen);
  const at = argued.findIndex((c) => c.id === id);
  const choice = argued[at];
  if (!choice || at + by < 0 || at + by >= argued.length) return [...choices];
  return [...argued.toSpliced(at, 1).toSpliced(at + by, 0, choice), ...choices.filter((c) => !c.chosen)];
}

function pathsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(pathsOf);
  if ('any' in condition) return condition.any.flatMap(pathsOf);
  return [condition.path];
}

const humanised = (path: string): string =>
  path
    .replaceAll('.', ' › ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

function said(value: unknown): string {
  if (value === undefined) return 'unanswered';
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none, or not known';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** The facts a trigger looks at, each with how this matter answers it. */
export function factsBehind(
  condition: Condition,
  matter: Matter,
): readonly { path: string; label: string; answer: string }[] {
  const facts = derivedFacts(matter);
  return [...new Set(pathsOf(condition))].map((path) => ({
    path,
    label: humanised(path),
    answer: said(factAt(facts, path)),
  }));
}
