import { get, getDict, resolved } from './objects';
import type { PdfPage, Teller } from './teller';
import { as, nameOf, type PdfDict, type PdfValue } from './values';

const HIDDEN = 2;
const NO_VIEW = 32;

/** What lawyers call the kinds of marks on a page. */
const kinds: Readonly<Record<string, string>> = {
  Text: 'note',
  FreeText: 'text box',
  Popup: 'note window',
  Highlight: 'highlight',
  Underline: 'underline',
  StrikeOut: 'strike-through',
  Squiggly: 'underline',
  Stamp: 'stamp',
  Ink: 'drawing',
  Link: 'link',
  FileAttachment: 'attached file',
  Redact: 'redaction mark',
  Widget: 'form field',
  Square: 'rectangle',
};

const comment = 'Delete the comments (in Acrobat: Remove Hidden Information), or have a cleaned copy made.';

/** An annotation’s color, if it is dark: by its shares of gray, red-green-blue or cyan-magenta-yellow-black. */
function isDark(teller: Teller, dict: PdfDict, key: string): boolean {
  const parts = (as(get(teller.file, dict, key), 'array')?.items ?? []).filter((part) => typeof part === 'number');
  if (parts.length === 1 || parts.length === 3) return parts.every((part) => part < 0.35);
  return parts.length === 4 && ((parts[3] ?? 0) > 0.65 || parts.slice(0, 3).every((part) => part > 0.65));
}

/** Marks that black out, or ask to: the words under them are all still there. */
function tellRedaction(teller: Teller, dict: PdfDict, subtype: string, page: string): void {
  const where = `${page}, ${kinds[subtype] ?? 'annotation'}`;
  if (subtype === 'Redact') {
    teller.carrier({
      kind: 'redaction-not-applied',
      severity: 'block',
      where,
      text: teller.textOf(dict.entries.get('OverlayText')),
      why: 'The place is marked for redaction, and the redaction was never applied: all that stands there is in the file.',
      fix: 'Apply the redactions (in Acrobat: Redact, Apply), and check the file again.',
    });
    return;
  }
  const filled = /^(?:Square|Circle|Polygon)$/.test(subtype) && isDark(teller, dict, 'IC');
  if (!filled && !(subtype === 'Highlight' && isDark(teller, dict, 'C'))) return;
  teller.carrier({
    kind: 'black-box-annotation',
    severity: 'block',
    where,
    why: 'A dark box that lies on the page as an annotation can be moved or deleted by anybody, and hides nothing.',
    fix: 'Redact in a program that takes the text out (in Acrobat: Redact, Apply), or rebuild the file from its source.',
  });
}

function tellAnnotation(teller: Teller, dict: PdfDict, page: string): void {
  const subtype = nameOf(get(teller.file, dict, 'Subtype')) ?? '';
  const where = `${page}, ${kinds[subtype] ?? `annotation (${subtype})`}`;
  tellRedaction(teller, dict, subtype, page);
  const said = ['Contents', 'RC', 'Subj', 'T', 'NM', 'OverlayText', 'DS'].flatMap((key) => {
    // The name of a form field belongs to the field.
    if (subtype === 'Widget' && key === 'T') return [];
    const text = teller.textOf(dict.entries.get(key));
    return text.trim() === '' ? [] : [[key, text] as const];
  });
  teller.story(where, said.map(([, text]) => text).join('\n'));
  const words = said.filter(([key]) => /^(?:Contents|RC|T|Subj)$/.test(key)).map(([, text]) => text);
  const flags = get(teller.file, dict, 'F');
  const hidden = typeof flags === 'number' && (flags & (HIDDEN | NO_VIEW)) !== 0 && subtype !== 'Popup';
  if (subtype === 'Link' || subtype === 'Redact' || subtype === 'Widget' || subtype === 'Popup') {
    const text = said.find(([key]) => key === 'Contents')?.[1] ?? '';
    if (text === '' || teller.isShown(text)) return;
    const why = 'The mark has a text of its own that the page does not show.';
    teller.carrier({ kind: 'annotation', severity: 'warn', where, text, why, fix: comment });
  } else if (words.length > 0 || hidden) {
    const text = words.join(' / ');
    const why = hidden
      ? 'A mark that is hidden lies on the page, and can be shown.'
      : 'A comment or mark lies on the page, with the words and often the name of whoever made it.';
    teller.carrier({
      kind: hidden ? 'hidden-annotation' : 'comment',
      severity: 'block',
      where,
      text,
      why,
      fix: comment,
    });
  }
}

/** The annotations of a page. */
export const annotationsOf = (teller: Teller, page: PdfPage): PdfDict[] =>
  (as(get(teller.file, page.dict, 'Annots'), 'array')?.items ?? []).flatMap(
    (item) => as(resolved(teller.file, item), 'dict') ?? [],
  );

/** Notes, highlights, stamps and all else that lies on the pages without being part of them. */
export function tellAnnotations(teller: Teller): void {
  for (const page of teller.pages) {
    for (const dict of annotationsOf(teller, page)) tellAnnotation(teller, dict, `page ${page.number}`);
  }
}

function valueOf(teller: Teller, value: PdfValue): string {
  const now = resolved(teller.file, value);
  const items = as(now, 'array')?.items;
  if (items) return items.map((item) => valueOf(teller, item)).join('; ');
  const dict = as(now, 'dict');
  return nameOf(now) ?? (dict && !as(value, 'ref') ? '' : teller.textOf(value));
}

/** The fields of forms: what was filled in, what each is called, and those that nobody sees. */
export function tellFields(teller: Teller): void {
  const form = getDict(teller.file, teller.catalog, 'AcroForm');
  const seen = new Set<PdfDict>();
  const visit = (item: PdfValue, parents: readonly string[], inherited: string, depth: number): void => {
    const dict = as(resolved(teller.file, item), 'dict');
    if (!dict || seen.has(dict) || depth > 40 || seen.size > 20_000) return;
    seen.add(dict);
    const own = teller.textOf(dict.entries.get('T'));
    const names = own === '' ? parents : [...parents, own];
    const type = nameOf(get(teller.file, dict, 'FT')) ?? inherited;
    const where = `form field “${names.join('.')}”`;
    const label = teller.textOf(dict.entries.get('TU'));
    const value = type === 'Sig' ? '' : valueOf(teller, dict.entries.get('V') ?? null);
    const standard = type === 'Sig' ? '' : valueOf(teller, dict.entries.get('DV') ?? null);
    const choices = teller.stringsIn(dict.entries.get('Opt'));
    const mapped = teller.textOf(dict.entries.get('TM'));
    teller.story(where, [own, label, mapped, value, standard, ...choices].join('\n'));
    const flags = get(teller.file, dict, 'F');
    const hidden = typeof flags === 'number' && (flags & (HIDDEN | NO_VIEW)) !== 0;
    const filled = [value, standard].filter((text) => text !== '' && text !== 'Off').join(' / ');
    if (hidden && filled !== '') {
      const why = 'The field is hidden, and what was filled in is in the file.';
      const fix = 'Clear the field, or print the file to a new PDF.';
      teller.carrier({ kind: 'hidden-field', severity: 'block', where, text: filled, why, fix });
    } else if (filled !== '') {
      const why = 'A form field holds what was filled in, as text that can be taken out.';
      const fix = 'Print the file to a new PDF, or have a cleaned copy made: its fields are part of the page.';
      teller.carrier({ kind: 'form-field', severity: 'info', where, text: filled, why, fix });
    }
    for (const kid of as(get(teller.file, dict, 'Kids'), 'array')?.items ?? []) visit(kid, names, type, depth + 1);
  };
  for (const item of as(get(teller.file, form, 'Fields'), 'array')?.items ?? []) visit(item, [], '', 0);
}
