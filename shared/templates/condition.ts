/** What a part of a template depends on: names, joined by and, or, not and parentheses. Nothing is computed. */
export type Condition =
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'and' | 'or'; readonly of: readonly [Condition, Condition] };

const reserved = new Set(['and', 'or', 'not', 'else']);
const word = /\s*([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*|[()])/y;

/** The words of a condition; undefined when something in it is neither a name nor a parenthesis. */
function wordsOf(text: string): string[] | undefined {
  const words: string[] = [];
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    word.lastIndex = at;
    const found = word.exec(text)?.[1];
    if (found === undefined) return undefined;
    words.push(found);
    at = word.lastIndex;
  }
  return words;
}

/** Longer than any condition a person writes; keeps nesting shallow. */
const longest = 300;

/** `a`, `a and b`, `a or not b`, `not (a and b)`; `and` binds closer than `or`. undefined for anything else. */
export function parseCondition(text: string): Condition | undefined {
  const words = text.length > longest ? undefined : wordsOf(text);
  if (words === undefined) return undefined;
  let at = 0;
  const take = (wanted: string): boolean => {
    if (words[at] !== wanted) return false;
    at += 1;
    return true;
  };
  const unary = (): Condition | undefined => {
    if (take('not')) {
      const of = unary();
      return of && { op: 'not', of };
    }
    if (take('(')) {
      const inner = joined('or');
      return take(')') ? inner : undefined;
    }
    const name = words[at];
    if (name === undefined || reserved.has(name) || name === ')') return undefined;
    at += 1;
    return { op: 'name', name };
  };
  const joined = (op: 'and' | 'or'): Condition | undefined => {
    const next = op === 'or' ? (): Condition | undefined => joined('and') : unary;
    let left = next();
    while (left && take(op)) {
      const right = next();
      left = right && { op, of: [left, right] };
    }
    return left;
  };
  const whole = joined('or');
  return at === words.length ? whole : undefined;
}

/** Every name in a condition, in order. */
export function namesOf(condition: Condition): string[] {
  if (condition.op === 'name') return [condition.name];
  return condition.op === 'not' ? namesOf(condition.of) : condition.of.flatMap(namesOf);
}

/** Whether it holds, given what each name says. Every name is asked, so that each unknown one is noticed. */
export function holds(condition: Condition, is: (name: string) => boolean): boolean {
  if (condition.op === 'name') return is(condition.name);
  if (condition.op === 'not') return !holds(condition.of, is);
  const [left, right] = condition.of.map((one) => holds(one, is));
  return condition.op === 'and' ? Boolean(left && right) : Boolean(left || right);
}
