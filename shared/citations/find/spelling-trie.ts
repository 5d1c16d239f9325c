import { isDigitCode, isUpperCode, isWordCode, skipSpaces } from './plain';

interface Node<Value> {
  value?: Value;
  next?: Map<number, Node<Value>>;
  /** Keys that go on from here and have not been laid out yet: most of them never are. */
  waiting?: [key: string, value: Value][];
}

/** The nodes below a node, laid out when somebody comes by: a list of thousands costs a start next to nothing. */
function below<Value>(node: Node<Value>, depth: number): Map<number, Node<Value>> | undefined {
  if (!node.waiting) return node.next;
  const next = (node.next ??= new Map<number, Node<Value>>());
  for (const [key, value] of node.waiting) {
    const code = key.charCodeAt(depth);
    const child = next.get(code) ?? {};
    next.set(code, child);
    if (key.length === depth + 1) child.value = value;
    else (child.waiting ??= []).push([key, value]);
  }
  delete node.waiting;
  return next;
}

/** What was found at a place, and where it ends. */
export interface Spelled<Value> {
  readonly value: Value;
  readonly end: number;
}

const SPACE = 32;
const STOP = 46;

/** Whether a space before this character is a matter of taste: 'F. 3d', 'F.3d', 'N. Y. S. 2d', 'Cal. App.4th'. */
const optionalBefore = (code: number): boolean =>
  isUpperCode(code) || isDigitCode(code) || code === 38 || code === 40 || code === 0xa7;

/** 'N. Y. S. 2d' and 'N.Y.S.2d' as one key; the spaces of 'Rules of Court' stay. */
function keyOf(spelling: string): string {
  if (!spelling.includes(' ')) return spelling;
  let key = '';
  for (let at = 0; at < spelling.length; at += 1) {
    const code = spelling.charCodeAt(at);
    const optional = code === SPACE && (key.endsWith('.') || optionalBefore(spelling.charCodeAt(at + 1)));
    if (!optional) key += spelling.charAt(at);
  }
  return key;
}

/** Spellings and what they stand for: the longest that stands at a place is found by one look at each character. */
export class SpellingTrie<Value> {
  readonly #root: Node<Value> = { waiting: [], next: new Map() };
  readonly #meanings = new Map<string, Value>();
  readonly #first = new Set<number>();

  /** Adds a spelling unless it has a meaning already; gives the meaning it has. */
  add(spelling: string, value: Value): Value {
    const key = keyOf(spelling);
    const known = this.#meanings.get(key);
    if (known !== undefined) return known;
    this.#meanings.set(key, value);
    this.#first.add(key.charCodeAt(0));
    (this.#root.waiting ??= []).push([key, value]);
    return value;
  }

  /** Whether this spelling has a meaning already. */
  has(spelling: string): boolean {
    return this.#meanings.has(keyOf(spelling));
  }

  /** Whether anything begins with this character. */
  begins(code: number): boolean {
    return this.#first.has(code);
  }

  /** The longest spelling that begins at `from` and ends at the end of a word. */
  at(text: string, from: number): Spelled<Value> | undefined {
    let node: Node<Value> | undefined = this.#root;
    let found: Spelled<Value> | undefined;
    for (let at = from, depth = 0; ; depth += 1) {
      let next: Map<number, Node<Value>> | undefined = below(node, depth);
      let code = text.charCodeAt(at);
      if (code === SPACE && at > from) {
        const beyond = skipSpaces(text, at);
        code = text.charCodeAt(beyond);
        const spaced: Node<Value> | undefined = next?.get(SPACE);
        const words: Map<number, Node<Value>> | undefined = spaced && below(spaced, depth + 1);
        if (words?.has(code)) {
          next = words;
          depth += 1;
        } else if (text.charCodeAt(at - 1) !== STOP && !optionalBefore(code)) {
          return found;
        }
        at = beyond;
      }
      node = next?.get(code);
      if (!node) return found;
      at += 1;
      if (node.value !== undefined && !(isWordCode(code) && isWordCode(text.charCodeAt(at)))) {
        found = { value: node.value, end: at };
      }
    }
  }
}
