import { own } from '../kernel/own';
import type { Condition } from './condition';
import type { Mark, Misread } from './tag-grammar';

/** Their names (calls without parentheses) and ours; a firm's own table goes before the built-in one. */
export type NameMap = Readonly<Record<string, string>>;

function inCondition(condition: Condition, name: (theirs: string) => string): Condition {
  if (condition.op === 'name') return { op: 'name', name: name(condition.name) };
  if (condition.op === 'not') return { op: 'not', of: inCondition(condition.of, name) };
  return { op: condition.op, of: [inCondition(condition.of[0], name), inCondition(condition.of[1], name)] };
}

/** A mark with the firm's names put into ours; the words that close a section stay as they are written. */
export function renamed(mark: Mark | Misread, names: NameMap): Mark | Misread {
  const name = (theirs: string): string => own(names, theirs) || theirs;
  if (mark.kind === 'value' || mark.kind === 'slot') return { ...mark, name: name(mark.name) };
  if (mark.kind === 'open') return { ...mark, condition: inCondition(mark.condition, name) };
  if (mark.kind === 'else' && mark.condition) return { ...mark, condition: inCondition(mark.condition, name) };
  return mark;
}
