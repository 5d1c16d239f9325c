/** Where a JSON text goes wrong, in the reader's terms. */
export interface JsonFault {
  readonly kind: 'syntax' | 'duplicate-key' | 'too-deep';
  readonly line: number;
  readonly column: number;
  /** What stands there: the character, the key, 'end of file'. */
  readonly found: string;
}

const MAX_DEPTH = 40;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;

class Fault extends Error {
  constructor(
    readonly kind: JsonFault['kind'],
    readonly at: number,
    readonly found?: string,
  ) {
    super(kind);
  }
}

function scan(text: string): void {
  let at = 0;
  const space = (): void => {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
  };
  const token = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (!match) throw new Fault('syntax', at);
    at += match.length;
    return match;
  };
  /** A string, character by character: a pattern over millions of them would need as much of the stack. */
  const string = (): string => {
    const start = at;
    if (text[at] !== '"') throw new Fault('syntax', start);
    for (at += 1; text[at] !== '"'; at += 1) {
      if (at >= text.length || text.charCodeAt(at) < 0x20) throw new Fault('syntax', start);
      if (text[at] !== '\\') continue;
      ESCAPE.lastIndex = at;
      const escape = ESCAPE.exec(text)?.[0];
      if (!escape) throw new Fault('syntax', start);
      at += escape.length - 1;
    }
    at += 1;
    return text.slice(start, at);
  };
  const take = (mark: string): boolean => {
    space();
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const need = (mark: string): void => {
    if (!take(mark)) throw new Fault('syntax', at);
  };
  const members = (end: string, member: () => void): void => {
    if (take(end)) return;
    do member();
    while (take(','));
    need(end);
  };
  const value = (depth: number): void => {
    if (depth > MAX_DEPTH) throw new Fault('too-deep', at);
    space();
    if (take('{')) {
      const keys = new Set<string>();
      members('}', () => {
        space();
        const start = at;
        const key = JSON.parse(string()) as string;
        if (keys.has(key)) throw new Fault('duplicate-key', start, key);
        keys.add(key);
        need(':');
        value(depth + 1);
      });
    } else if (take('[')) members(']', () => value(depth + 1));
    else if (text[at] === '"') string();
    else token(LITERAL);
  };
  value(0);
  space();
  if (at < text.length) throw new Fault('syntax', at);
}

/**
 * The first fault of a JSON text (RFC 8259), with its line and column; undefined when there is none. Unlike
 * JSON.parse it also refuses a key written twice, where the second would silently win.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  try {
    scan(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.at);
    const line = before.split('\n').length;
    const column = error.at - before.lastIndexOf('\n');
    const character = text[error.at];
    return { kind: error.kind, line, column, found: error.found ?? character ?? 'end of file' };
  }
}
