import { Lexer } from './lexer';
import { as, type PdfValue, textOf } from './values';

export interface ContentWords {
  /** The strings that are drawn, as they stand, whatever letters a font makes of them. */
  readonly drawn: readonly string[];
  /** What stands in the page’s program and is not drawn: remarks, and words for reading aloud. */
  readonly aside: readonly string[];
}

/** Kerning as wide as a space is one. */
const gap = -180;

function stringsIn(value: PdfValue): string[] {
  const string = as(value, 'string');
  if (string) return [textOf(string)];
  const dict = as(value, 'dict');
  return [...(as(value, 'array')?.items ?? dict?.entries.values() ?? [])].flatMap(stringsIn);
}

/** The strings of a page’s program. */
export function contentWords(program: string): ContentWords {
  const lexer = new Lexer(program);
  const drawn: string[] = [];
  const aside: string[] = [];
  while (lexer.at < program.length) {
    const sign = program.charAt(lexer.at);
    if (sign === '%') {
      const end = /[\r\n]|$/g;
      end.lastIndex = lexer.at;
      const at = end.exec(program)?.index ?? program.length;
      aside.push(program.slice(lexer.at + 1, at));
      lexer.at = at;
    } else if (/[\0\t\n\f\r ]/.test(sign)) lexer.at += 1;
    else if (sign === '[') {
      const items = as(lexer.value(), 'array')?.items ?? [];
      drawn.push(
        items.map((item) => (typeof item === 'number' ? (item < gap ? ' ' : '') : stringsIn(item).join(''))).join(''),
      );
    } else if (sign === '(' || sign === '<') {
      const value = lexer.value();
      (as(value, 'dict') ? aside : drawn).push(...stringsIn(value));
    } else if (sign === '/') lexer.value();
    else if (lexer.word() === '') lexer.at += 1;
    else if (program.startsWith('ID', lexer.at - 2) && /\s/.test(program.charAt(lexer.at))) {
      // A small picture inside the page’s program: its bytes are no words.
      const end = /\sEI(?=\s|$)/g;
      end.lastIndex = lexer.at;
      lexer.at = end.test(program) ? end.lastIndex : program.length;
    }
  }
  return { drawn, aside };
}
