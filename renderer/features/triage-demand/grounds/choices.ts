import type { Ground, Law } from '../../../../shared/schema/law';
import type { GroundChoice } from '../../../../shared/schema/matter';
import { groundTitle } from '../../../../shared/triage/ground-title';
import type { GroundFinding } from '../../../../shared/triage/report';

export interface GroundLine {
  readonly ground: Ground;
  readonly choice: GroundChoice | undefined;
  /** What triage found; undefined: nothing that is answered suggests it. */
  readonly found: GroundFinding | undefined;
  /** Whether the law data lists the ground for this kind of instrument. */
  readonly applies: boolean;
}

interface SortedGrounds {
  /** Argued, in the order of argument. */
  readonly argued: readonly GroundLine[];
  /** Suggested by the facts, strongest first, whether argued or not. */
  readonly suggested: readonly GroundLine[];
  /** Argued although no fact suggests them. */
  readonly alone: readonly GroundLine[];
  /** Neither argued nor suggested; they apply to the instrument. */
  readonly rest: readonly GroundLine[];
}

/** The grounds of a matter, by what the facts suggest and what counsel chose. */
export function sortGrounds(
  choices: readonly GroundChoice[],
  found: readonly GroundFinding[],
  instrument: string,
  law: Pick<Law, 'grounds'>,
): SortedGrounds {
  const line = (ground: Ground): GroundLine => ({
    ground: { ...ground, title: groundTitle(ground) },
    choice: choices.find(({ id }) => id === ground.id),
    found: found.find(({ id }) => id === ground.id),
    applies: ground.appliesTo.includes(instrument),
  });
  const lines = (ids: readonly string[]): GroundLine[] =>
    ids.flatMap((id) => {
      const ground = law.grounds.get(id);
      return ground ? [line(ground)] : [];
    });
  const argued = lines(choices.filter(({ chosen }) => chosen).map(({ id }) => id));
  const suggested = lines(found.map(({ id }) => id));
  const rest = [...law.grounds.values()]
    .map(line)
    .filter(({ choice, found: finding, applies }) => applies && !finding && choice?.chosen !== true);
  return { argued, suggested, alone: argued.filter((each) => !each.found), rest };
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
