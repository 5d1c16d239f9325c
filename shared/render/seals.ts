import { REDACTED, SEAL, withoutSeals, sealTag, type Version } from '../sealing/marks';
import { children, childXml, innerXml, withChild } from './child-order';
import { escapeXml } from './run-xml';

/** What stands between marks in a paper: each passage as it prints. */
export interface Swept {
  readonly xml: string;
  readonly passages: readonly string[];
}

const marks = /[\uE006\uE007]/;
/** A run that holds no other: what stands in a text box is reached by itself. */
const innermost = /<w:r(?:\s[^>]*)?>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>|<\/w:p>/g;
const grey = '<w:highlight w:val="lightGray"/>';
const textOf = /^<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>$/;
const text = (words: string): string => (words === '' ? '' : `<w:t xml:space="preserve">${words}</w:t>`);
const unescaped = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** One reading of a part: how deep in marks it is, and what the mark covers so far. */
class Sweep {
  readonly passages: string[] = [];
  private depth = 0;
  private said = '';

  constructor(private readonly version: Version) {}

  /** A paragraph ends: a passage may go on in the next. */
  pause(): string {
    if (this.depth > 0) this.said += ' ';
    return '</w:p>';
  }

  run(xml: string): string {
    if (this.depth === 0 && !marks.test(xml)) return xml;
    const open = xml.slice(0, xml.indexOf('>') + 1);
    const inner = innerXml(xml);
    const properties = childXml(inner, 'rPr') ?? '';
    const shaded = `<w:rPr>${withChild('rPr', properties && innerXml(properties), 'highlight', grey)}</w:rPr>`;
    const content = inner.slice(properties.length);
    let out = '';
    let held = '';
    let under = this.depth > 0;
    const flush = (): void => {
      if (held !== '') out += `${open}${under && this.version === 'sealed' ? shaded : properties}${held}</w:r>`;
      held = '';
      under = this.depth > 0;
    };
    for (const kid of children(content)) {
      const child = content.slice(kid.start, kid.end);
      const words = textOf.exec(child)?.[1];
      if (words === undefined) {
        held += this.other(child);
        continue;
      }
      for (const piece of words.split(/([\uE006\uE007])/)) {
        if (piece === SEAL.open) {
          if (this.depth === 0) flush();
          this.depth += 1;
          under = true;
        } else if (piece === SEAL.close) {
          held += this.ended();
          if (this.depth === 0) flush();
        } else held += this.words(piece);
      }
    }
    flush();
    return out;
  }

  private words(piece: string): string {
    if (this.depth === 0) return text(piece);
    this.said += unescaped(piece);
    return this.version === 'sealed' ? text(piece) : '';
  }

  /** A tab, a break, a note between two words under seal: it would show where they were. */
  private other(child: string): string {
    if (this.depth === 0) return child;
    this.said += ' ';
    return this.version === 'sealed' ? child : '';
  }

  private ended(): string {
    if (this.depth > 0) this.depth -= 1;
    if (this.depth > 0 || this.said.trim() === '') return '';
    this.passages.push(this.said.replace(/\s+/g, ' ').trim());
    this.said = '';
    return this.version === 'public' ? text(escapeXml(REDACTED)) : '';
  }
}

/**
 * Takes the marks out of a part. In the sealed version what they covered is shaded; in the public one it is rebuilt as
 * [REDACTED] once more, whatever came to stand there.
 */
export function sweepSeals(xml: string, version: Version): Swept {
  if (!marks.test(xml)) return { xml, passages: [] };
  const sweep = new Sweep(version);
  const swept = xml.replace(innermost, (found) => (found === '</w:p>' ? sweep.pause() : sweep.run(found)));
  return { xml: withoutSeals(swept), passages: sweep.passages };
}

const paragraph = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g;
const anyText = /(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)/g;

/** A mark in a template that is no pair within its paragraph, or covers more than words. */
export type TemplateSealFault = 'half a mark' | 'more than words';

/**
 * The marks that a template itself carries, turned into the characters that hold their place. Word may have cut a tag
 * over several runs. A mark keeps within one paragraph and covers words alone.
 */
export function readSealsOfPart(xml: string): { readonly xml: string; readonly fault: TemplateSealFault | undefined } {
  let fault: TemplateSealFault | undefined;
  const read = withoutSeals(xml).replace(paragraph, (one) => {
    const pieces = [...one.matchAll(anyText)];
    const words = pieces.map((piece) => piece[2] ?? '').join('');
    const tags = [...words.matchAll(sealTag())];
    if (tags.length === 0) return one;
    if (tags.some(([, close], at) => (close === '/') !== (at % 2 === 1)) || tags.length % 2 === 1)
      fault ??= 'half a mark';
    // Every letter of a tag goes but its first, which becomes the mark.
    const flat = words.split('');
    for (const tag of tags) {
      for (let at = tag.index; at < tag.index + tag[0].length; at += 1) flat[at] = '';
      flat[tag.index] = tag[1] === '' ? SEAL.open : SEAL.close;
    }
    let at = 0;
    const next = one.replace(anyText, (_, open: string, own: string, close: string) => {
      const mine = flat.slice(at, at + own.length).join('');
      at += own.length;
      return open + mine + close;
    });
    const under = next.slice(next.indexOf(SEAL.open), next.lastIndexOf(SEAL.close));
    if (/<w:(?:drawing|pict|object|footnoteReference|endnoteReference|fldChar|fldSimple|instrText|sym)\b/.test(under))
      fault ??= 'more than words';
    return next;
  });
  return { xml: read, fault };
}
