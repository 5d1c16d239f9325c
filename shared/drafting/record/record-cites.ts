import type { Diagnostic } from '../../kernel/diagnostic';
import type { Support } from '../../schema/case-record';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import type { DocumentKind } from '../catalogue/document-kind';
import { citeText, ended, endingWith, type Cited, type CiteForm, type Ending } from './cite-form';
import { citedName, numberedParagraphs, type NumberedParagraph } from './declarants';
import { attachedSentence, markedExhibits, type MarkedExhibit } from './exhibit-marks';
import { DECLARED, EXHIBIT_KINDS, isExhibitKind } from './exhibit-kinds';
import { isNewYorkCourt } from './oath-form';
import { paragraphsStating } from './stated-figures';
import { notAttachedFinding, notFoundFinding, unconfirmedFinding, unsupportedFinding } from './findings';

/** Puts the record's cites into one paper, in reading order, and says what is not supported. */
export interface RecordCites {
  /** A sentence entered by counsel with the cite to what supports it. */
  readonly support: (sentence: string, supports: readonly Support[] | undefined, where: string) => string;
  /** A sentence of a passage with the cite to the exhibits of that kind, or to who declares it: `{{record demand}}`. */
  readonly mark: (sentence: string, what: string) => Ending;
}

const NOTHING: Ending = { cut: 0, tail: '' };
const CITING: ReadonlySet<DocumentKind['kind']> = new Set(['motion', 'opposition', 'complaint']);

/**
 * The cites of one paper. A complaint says that a true copy is attached where it first cites an exhibit; a brief cites in
 * parentheses; papers of other kinds cite nothing. Each finding is reported as it is met.
 */
export function recordCites(
  matter: Matter,
  law: Law,
  { kind, citesRecord }: DocumentKind,
  report: (finding: Diagnostic) => void,
): RecordCites {
  if (!CITING.has(kind) && citesRecord !== true) return { support: (sentence) => sentence, mark: () => NOTHING };
  const form: CiteForm = isNewYorkCourt(matter) ? 'within' : 'standing';
  const record = matter.record ?? {};
  const exhibits = markedExhibits(matter, law);
  const paragraphs = numberedParagraphs(record);
  const attached = new Set<string>();

  const exhibitOf = (id: string): MarkedExhibit | undefined => exhibits.find(({ exhibit }) => exhibit.id === id);
  const paragraphOf = (id: string, paragraph: string): NumberedParagraph | undefined =>
    paragraphs.find((one) => one.declaration.id === id && one.paragraph.id === paragraph);
  const named = (one: NumberedParagraph): Cited['paragraphs'][number] => {
    if (!one.paragraph.confirmed) report(unconfirmedFinding(one));
    return { name: citedName(record, one.declaration), number: one.number };
  };
  const cited = (marked: MarkedExhibit, pin: string | undefined): Cited['exhibits'][number] => {
    if (marked.exhibit.fileId === undefined) report(notAttachedFinding(marked));
    return { marked, pin };
  };
  /** In a complaint the first cite of an exhibit is the sentence that attaches it (Fed. R. Civ. P. 10(c)). */
  const written = (sentence: string, what: Cited): Ending => {
    if (kind !== 'complaint') return endingWith(sentence, citeText(what, form), form);
    const first = what.exhibits.filter(({ marked, pin }) => pin === undefined && !attached.has(marked.exhibit.id));
    for (const { marked } of what.exhibits) attached.add(marked.exhibit.id);
    const rest = { ...what, exhibits: what.exhibits.filter((one) => !first.includes(one)) };
    const { cut, tail } = endingWith(sentence, citeText(rest, form), form);
    return { cut, tail: [tail, ...first.map(({ marked }) => attachedSentence(marked))].join(' ') };
  };

  return {
    support: (sentence, supports, where) => {
      const found: { paragraphs: Cited['paragraphs'][number][]; exhibits: Cited['exhibits'][number][] } = {
        paragraphs: [],
        exhibits: [],
      };
      for (const one of supports ?? []) {
        if (one.kind === 'exhibit') {
          const marked = exhibitOf(one.id);
          if (marked) found.exhibits.push(cited(marked, one.pin));
          else report(notFoundFinding('an exhibit', sentence, where));
        } else {
          const paragraph = paragraphOf(one.id, one.paragraph);
          if (paragraph) found.paragraphs.push(named(paragraph));
          else report(notFoundFinding('a paragraph of a declaration', sentence, where));
        }
      }
      if ((supports ?? []).length === 0) {
        report(unsupportedFinding(sentence, where, 'Choose the exhibit or the paragraph that supports it.'));
      }
      return ended(sentence, written(sentence, found));
    },
    mark: (sentence, what) => {
      if (what === DECLARED) {
        const stated = paragraphsStating(sentence, paragraphs);
        if (stated.length > 0) return written(sentence, { paragraphs: stated.map(named), exhibits: [] });
        const fix = 'Have a declarant state the same figures in a paragraph under Record, or edit the sentence.';
        report(unsupportedFinding(sentence, 'record.declarations', fix));
        return NOTHING;
      }
      const all = exhibits.filter(({ exhibit }) => exhibit.what === what);
      if (all.length === 0) {
        const name = isExhibitKind(what) ? EXHIBIT_KINDS[what] : what;
        const fix = `Enter ${name} as an exhibit under Record, or edit the sentence.`;
        report(unsupportedFinding(sentence, 'record.exhibits', fix));
        return NOTHING;
      }
      // Whoever puts the exhibit in is cited with it: the brief's exhibit comes in by the declaration.
      const ids = new Set(all.map(({ exhibit }) => exhibit.id));
      const sponsors = paragraphs.filter(({ paragraph }) => paragraph.exhibits?.some((id) => ids.has(id)));
      return written(sentence, {
        paragraphs: kind === 'complaint' ? [] : sponsors.map(named),
        exhibits: all.map((marked) => cited(marked, undefined)),
      });
    },
  };
}
