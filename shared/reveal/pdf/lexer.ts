import { AppError } from '../../kernel/app-error';
import type { PdfString, PdfValue } from './values';

const mostNested = 64;
const space = /[\0\t\n\f\r ]/;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values from the text of a file, a byte in each character. What is broken reads as null: nothing is thrown for it. */
export class Lexer {
  private fuel: number;
  /** What stands behind a % and is for nobody who draws the page. */
  readonly remarks: string[] = [];

  constructor(
    readonly text: string,
    public at = 0,
  ) {
    // Enough to read every character some times; a file built to be read over and over runs out of it.
    this.fuel = 20_000_000 + text.length * 12;
  }

  private burn(amount: number): void {
    this.fuel -= amount;
    if (this.fuel < 0) {
      throw new AppError(
        'unsafe-document',
        'This PDF was not read: its structure is built to keep a reader busy without end.',
        'Print it to a new PDF and read that.',
      );
    }
  }

  /** Steps over spaces and comments. */
  skip(): void {
    const from = this.at;
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text.charAt(this.at);
      if (sign === '%') {
        const start = this.at;
        while (this.at < this.text.length && !/[\r\n]/.test(this.text.charAt(this.at))) this.at += 1;
        this.remarks.push(this.text.slice(start, this.at));
      } else if (!space.test(sign)) break;
    }
    this.burn(this.at - from + 1);
  }

  /** The next run of regular characters: a number, a keyword. */
  word(): string {
    const from = this.at;
    for (regular.lastIndex = this.at; regular.test(this.text); regular.lastIndex = this.at) this.at += 1;
    this.burn(this.at - from + 1);
    return this.text.slice(from, this.at);
  }

  value(depth = 0): PdfValue {
    this.skip();
    const sign = this.text.charAt(this.at);
    if (depth > mostNested) {
      this.at = this.text.length;
      return null;
    }
    if (sign === '/') return { kind: 'name', name: this.name() };
    if (sign === '(') return this.literal();
    if (sign === '[') return this.array(depth);
    if (sign === '<') return this.text.charAt(this.at + 1) === '<' ? this.dict(depth) : this.hex();
    const word = this.word();
    if (word === '') this.at += 1;
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.numberOrRef(Number(word), word);
    return word === 'true' ? true : word === 'false' ? false : null;
  }

  private name(): string {
    this.at += 1;
    return this.word().replace(/#([0-9A-Fa-f]{2})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
  }

  private numberOrRef(number: number, word: string): PdfValue {
    if (!/^\d{1,10}$/.test(word)) return number;
    const ref = /[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
    ref.lastIndex = this.at;
    if (!ref.test(this.text)) return number;
    this.at = ref.lastIndex;
    return { kind: 'ref', number };
  }

  private literal(): PdfString {
    const from = this.at;
    let raw = '';
    let nested = 0;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const sign = this.text.charAt(this.at);
      if (sign === ')' && nested === 0) break;
      if (sign === '\\') raw += this.escaped();
      else {
        if (sign === '(') nested += 1;
        if (sign === ')') nested -= 1;
        raw += sign;
      }
    }
    this.at += 1;
    this.burn(this.at - from);
    return { kind: 'string', raw };
  }

  private escaped(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.at + 1;
    const code = octal.exec(this.text)?.[0];
    this.at += code?.length ?? 1;
    if (code !== undefined) return String.fromCharCode(parseInt(code, 8) & 0xff);
    const sign = this.text.charAt(this.at);
    if (sign === '\r' && this.text.charAt(this.at + 1) === '\n') this.at += 1;
    return sign === '\n' || sign === '\r' ? '' : (escapes[sign] ?? sign);
  }

  private hex(): PdfString {
    const from = this.at;
    const end = this.text.indexOf('>', this.at);
    this.at = end < 0 ? this.text.length : end + 1;
    this.burn(this.at - from);
    const digits = this.text.slice(from + 1, this.at - 1).replace(/[^0-9A-Fa-f]/g, '');
    const pairs = (digits.length % 2 ? `${digits}0` : digits).match(/../g) ?? [];
    return { kind: 'string', raw: pairs.map((pair) => String.fromCharCode(parseInt(pair, 16))).join('') };
  }

  private array(depth: number): PdfValue {
    const items: PdfValue[] = [];
    for (this.at += 1, this.skip(); this.at < this.text.length; this.skip()) {
      if (this.text.charAt(this.at) === ']') {
        this.at += 1;
        break;
      }
      items.push(this.value(depth + 1));
    }
    return { kind: 'array', items };
  }

  private dict(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>();
    for (this.at += 2, this.skip(); this.at < this.text.length; this.skip()) {
      if (this.text.startsWith('>>', this.at)) {
        this.at += 2;
        break;
      }
      if (this.text.charAt(this.at) !== '/') {
        // Broken: a word where a key belongs. An object that ends here ends the dictionary, too.
        if (this.text.startsWith('endobj', this.at) || this.text.startsWith('stream', this.at)) break;
        this.value(depth + 1);
        continue;
      }
      const key = this.name();
      entries.set(key, this.value(depth + 1));
    }
    return { kind: 'dict', entries };
  }
}
