import { ended, type Ending } from '../record/cite-form';
import { MARK, withoutMarks } from './marks';

/** How a sentence ends once it cites the exhibits of a kind. */
export type CiteRecord = (sentence: string, what: string) => Ending;

const HELD = /\uE004([a-z-]+)\uE005/;
/** Where the sentence that a cite supports begins: after the full stop before it. */
const START = /[.?!]["”’)\uE003]*\s+(?=[A-Z“"\uE002])/g;

/** The last sentence of a text as a reader sees it. */
function lastSentence(text: string): string {
  const starts = [...text.matchAll(START)].map((match) => match.index + match[0].length);
  return withoutMarks(text.slice(starts.at(-1) ?? 0)).replace(/\*/g, '');
}

/**
 * A paragraph of an expanded passage with its cites to the record put in: each stands with the sentence before it, after
 * its full stop or before it as the court has it. A text that cites no record loses the marks.
 */
export function placeRecordCites(text: string, cite: CiteRecord | undefined): string {
  let rest = text;
  for (let held = HELD.exec(rest); held; held = HELD.exec(rest)) {
    const before = rest.slice(0, held.index).trimEnd();
    const after = rest.slice(held.index + held[0].length);
    const ending = cite?.(lastSentence(before), held[1] ?? '') ?? { cut: 0, tail: '' };
    // A value may end the sentence itself; then the cite goes into it, which keeps it free of markup.
    const inValue = before.endsWith(MARK.end);
    const open = inValue ? before.slice(0, -1) : before;
    const tail = inValue || ending.tail === '' ? ending.tail : MARK.literal + ending.tail + MARK.end;
    rest = ended(open, { ...ending, tail }) + (inValue ? MARK.end : '') + after;
  }
  return rest;
}
