import type { CiteTrail } from '../../citations/trail';
import type { CitableRecord, CiteRun } from '../../citations/format';
import { curlQuotes, dashes, holdTogether } from '../../kernel/typography';
import type { CiteMark, Run } from '../draft-doc';
import { withoutMarks } from './marks';
import type { CiteRecord } from './place-record-cites';

export interface InlineContext {
  readonly trail: CiteTrail;
  readonly record: (id: string) => CitableRecord | undefined;
  /** Called for a cite to a record the library does not have, or one that is not understood. */
  readonly unknownCite: (id: string) => void;
  /** How a sentence ends with its cite to the exhibits of a kind; left out where a text cites no record. */
  readonly recordCite?: CiteRecord;
  /** Called for `{{@name}}` that stands for nothing, or does not stand alone in its paragraph. */
  readonly unknownInsertion: (name: string) => void;
}

/** Notes, cites, values, blanks, emphasis; then what only looks like a cite or stands in the wrong place; the rest is text. */
const TOKEN =
  /\[\^((?:[^^]|\^(?!\]))*)\^\]|\[@([a-z0-9-]+)(?: (name))?(?:, ([^\]|]+?))?(?:\s*\|\s*([^\]]+?))?\]|\uE002([^\uE003]*)\uE003|\uE000([^\uE001]*)\uE001|\*\*|\*|\[@([^\][\s{}\uE000-\uE005]*)\]?|\{\{@([^{}]*)\}\}/g;

interface Pen {
  readonly runs: Run[];
  italic: boolean;
  bold: boolean;
  /** The last character written, which decides how the next quotation mark curls. */
  last: string;
}

const alike = (a: Run, b: Run): boolean => a.i === b.i && a.b === b.b && a.mark === b.mark && a.cite === b.cite;

function push(pen: Pen, text: string, format: Omit<Run, 't'> = {}): void {
  if (text === '') return;
  const t = holdTogether(curlQuotes(dashes(text), pen.last));
  pen.last = t.at(-1) ?? pen.last;
  const run: Run = {
    t,
    ...(pen.italic !== Boolean(format.i) ? { i: true } : {}),
    ...(pen.bold || format.b ? { b: true } : {}),
    ...(format.mark ? { mark: format.mark } : {}),
    ...(format.cite ? { cite: format.cite } : {}),
  };
  const before = pen.runs.at(-1);
  if (before && !before.note && alike(before, run)) {
    pen.runs[pen.runs.length - 1] = { ...before, t: before.t + run.t };
  } else {
    pen.runs.push(run);
  }
}

function startsSentence(pen: Pen): boolean {
  const text = pen.runs
    .map((run) => run.t)
    .join('')
    .trimEnd();
  return text === '' || /[.?!][”’)]*$/.test(text);
}

/** A run of text with emphasis and no cites: titles, parentheticals, counsel's own words. */
export function plainRuns(text: string): Run[] {
  const pen: Pen = { runs: [], italic: false, bold: false, last: ' ' };
  writeInline(pen, text, undefined);
  return pen.runs;
}

/** One paragraph of passage text as runs, cites resolved in the order they stand. */
export function citedRuns(text: string, context: InlineContext): Run[] {
  const pen: Pen = { runs: [], italic: false, bold: false, last: ' ' };
  writeInline(pen, text, context);
  return pen.runs;
}

function writeInline(pen: Pen, text: string, context: InlineContext | undefined): void {
  let at = 0;
  const plain = (piece: string): void => {
    context?.trail.text(piece);
    push(pen, piece);
  };
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) plain(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, note, id, name, pin, parenthetical, literal, blank, badCite, insertion] = match;
    if (note !== undefined) writeNote(pen, note.trim(), context);
    else if (whole === '**') pen.bold = !pen.bold;
    else if (whole === '*') pen.italic = !pen.italic;
    else if (literal !== undefined) plain(literal);
    else if (blank !== undefined)
      push(pen, `[${blank}]`, { mark: blank.startsWith('MISSING') ? 'missing' : 'not-in-record' });
    else if (id !== undefined)
      writeCite(pen, { id, name: name !== undefined, pin: pin && withoutMarks(pin), parenthetical }, context);
    else if (badCite !== undefined) writeNoCite(pen, badCite, context);
    else if (insertion !== undefined) {
      context?.unknownInsertion(insertion.trim());
      push(pen, `[MISSING: ${insertion.trim()}]`, { mark: 'missing' });
    }
  }
  if (at < text.length) plain(text.slice(at));
}

/** A footnote: its number stands directly after the word or stop before it, its text has a flow of its own. */
function writeNote(pen: Pen, text: string, context: InlineContext | undefined): void {
  const before = pen.runs.at(-1);
  if (before && !before.note) pen.runs[pen.runs.length - 1] = { ...before, t: before.t.trimEnd() };
  const note = context ? context.trail.note(() => tidy(citedRuns(text, context))) : tidy(plainRuns(text));
  if (note.length > 0) pen.runs.push({ t: '', note });
}

interface CiteTag {
  readonly id: string;
  readonly name: boolean;
  readonly pin: string | undefined;
  readonly parenthetical: string | undefined;
}

function writeCite(pen: Pen, tag: CiteTag, context: InlineContext | undefined): void {
  const record = context?.record(tag.id);
  if (!context || !record) return writeNoCite(pen, tag.id, context);
  const runs: CiteRun[] = tag.name
    ? context.trail.name(record)
    : context.trail.cite(record, {
        ...(tag.pin === undefined ? {} : { pin: tag.pin }),
        capital: startsSentence(pen),
      });
  // *Id.* carries its own full stop: the one that ends the sentence is not printed twice (see tidy below).
  const form = context.trail.mentions.at(-1)?.form;
  // A statute is known by its words, however it got into the text (stages/authorities.ts).
  const cite: CiteMark | undefined = form && form !== 'statute' ? { authority: tag.id, form } : undefined;
  for (const run of runs) push(pen, run.t, { ...(run.i ? { i: true } : {}), ...(cite ? { cite } : {}) });
  if (tag.parenthetical === undefined) return;
  push(pen, ' (');
  writeInline(pen, tag.parenthetical, undefined);
  push(pen, ')');
}

/** A cite that leads nowhere is a visible blank. */
function writeNoCite(pen: Pen, id: string, context: InlineContext | undefined): void {
  context?.unknownCite(id);
  push(pen, `[MISSING: authority ${id}]`, { mark: 'missing' });
}

/** Mends what only shows once all is written: 'Id..' at a sentence's end, a space before a comma. */
export function tidy(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    if (run.note) {
      out.push(run);
      continue;
    }
    const before = out.at(-1);
    let t = run.t.replace(/ +([,;.])(?=\s|$)/g, '$1').replace(/ {2,}/g, ' ');
    if (before && /[iI]d\.$/.test(before.t) && before.i && t.startsWith('.')) t = t.slice(1);
    if (before?.t.endsWith(' ') && t.startsWith(' ')) t = t.slice(1);
    // A value or a name that ends in a full stop ('Twitter, Inc.') closes the sentence itself.
    if (before?.t.endsWith('.') && /^\.(\s|$)/.test(t)) t = t.slice(1);
    t = t.replace(/\b(Inc|Corp|Co|Ltd|Jr|a\.m|p\.m|U\.S|D\.C|N\.Y)\.\.(?=\s|$)/g, '$1.');
    // American usage: a full stop or comma stands inside the closing quotation mark.
    t = t.replace(/(’?”)([.,])(?!\d)/g, '$2$1');
    const stop = /^([.,])(?!\d)/.exec(t);
    if (before && stop?.[1] && before.t.endsWith('”') && !before.mark) {
      out[out.length - 1] = { ...before, t: `${before.t.slice(0, -1)}${stop[1]}”` };
      t = t.slice(1);
    }
    if (t !== '') out.push({ ...run, t });
  }
  const first = out[0];
  if (first) out[0] = { ...first, t: first.t.trimStart() };
  const last = out.at(-1);
  if (last) out[out.length - 1] = { ...last, t: last.t.trimEnd() };
  return out.filter((run) => run.t !== '' || run.note);
}
