/** The code of one of Word's fields, joined across runs. */
export interface FieldCode {
  readonly code: string;
  /** Another field stands where the first word should be: what the field does shows only when Word runs it. */
  readonly computed: boolean;
}

const token =
  /<w:fldChar\b[^>]*\bw:fldCharType\s*=\s*["'](begin|separate|end)["']|<w:(?:del)?[iI]nstrText(?:\s[^>]*)?>([^<]*)<\/w:|<w:fldSimple\b[^>]*\bw:instr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Open {
  code: string;
  computed: boolean;
  shown: boolean;
}

/** All fields of a part, inner ones before the outer; `decode` takes the escapes out of text. */
export function fieldCodes(xml: string, decode: (text: string) => string): FieldCode[] {
  const found: FieldCode[] = [];
  const open: Open[] = [];
  for (const [, kind, code, double, single] of xml.matchAll(token)) {
    const current = open.at(-1);
    if (kind === 'begin') {
      if (current && !current.shown && /^\s*\S*$/.test(current.code)) current.computed = true;
      open.push({ code: '', computed: false, shown: false });
    } else if (kind === 'separate' && current) current.shown = true;
    else if (kind === 'end' && current) found.push(open.pop() ?? current);
    else if (code !== undefined && current && !current.shown) current.code += decode(code);
    // Code without a field around it, or after the result began, is nobody's: it is looked at by itself.
    else if (code !== undefined) found.push({ code: decode(code), computed: false });
    else if (double !== undefined || single !== undefined)
      found.push({ code: decode(double ?? single ?? ''), computed: false });
  }
  return [...found, ...open];
}
