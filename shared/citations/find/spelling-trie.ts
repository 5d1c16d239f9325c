import { isDigitCode, isUpperCode, isWordCode, skipSpaces } from './plain';

interface Node<Value> {
  value?: Value;
  next?: Map<number, Node<Value>>;
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
function keyOf(spelling: string): number[] {
  const key: number[] = [];
  for (let at = 0; at < spelling.length; at += 1) {
    const code = spelling.charCodeAt(at);
    const optional = code === SPACE && (key.at(-1) === STOP || optionalBefore(spelling.charCodeAt(at + 1)));
    if (!optional) key.push(code);
  }
  return key;
}

/** Spellings and what they stand for: the longest that stands at a place is found by one look at each character. */
export class SpellingTrie<Value> {
  readonly #root: Node<Value> = {};

  /** Adds a spelling unless it has a meaning already; gives the meaning it has. */
  add(spelling: string, value: Value): Value {
    let node = this.#root;
    for (const code of keyOf(spelling)) {
      node.next ??= new Map();
      let below = node.next.get(code);
      if (!below) node.next.set(code, (below = {}));
      node = below;
    }
    node.value ??= value;
    return node.value;
  }

  /** Whether this spelling has a meaning already. */
  has(spelling: string): boolean {
    let node: Node<Value> | undefined = this.#root;
    for (const code of keyOf(spelling)) node = node?.next?.get(code);
    return node?.value !== undefined;
  }

  /** Whether anything begins with this character. */
  begins(code: number): boolean {
    return this.#root.next?.has(code) === true;
  }

  /** The longest spelling that begins at `from` and ends at the end of a word. */
  at(text: string, from: number): Spelled<Value> | undefined {
    let node: Node<Value> | undefined = this.#root;
    let found: Spelled<Value> | undefined;
    for (let at = from; ;) {
      let code = text.charCodeAt(at);
      if (code === SPACE && at > from) {
        const beyond = skipSpaces(text, at);
        const next = text.charCodeAt(beyond);
        const spaced: Node<Value> | undefined = node.next?.get(SPACE);
        if (spaced?.next?.has(next)) {
          node = spaced;
        } else if (text.charCodeAt(at - 1) !== STOP && !optionalBefore(next)) {
          return found;
        }
        at = beyond;
        code = next;
      }
      node = node.next?.get(code);
      if (!node) return found;
      at += 1;
      if (node.value !== undefined && !(isWordCode(code) && isWordCode(text.charCodeAt(at)))) {
        found = { value: node.value, end: at };
      }
    }
  }
}
