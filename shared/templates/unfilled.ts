import { finding, type LocatedFinding } from './template-tags';
import type { TemplateParagraph } from './template-text';

const mark = /\{\{[^{}]*\}\}/;

/** Marks in places that are not filled: endnotes, comments, field codes, deleted text. */
export function unfilledMarks(paragraph: TemplateParagraph): LocatedFinding[] {
  if (paragraph.twin) return [];
  const fix = 'Move the field into the text of the page.';
  const found: LocatedFinding[] = [];
  const { part, text, codes, deleted } = paragraph;
  const at = text.indexOf('{{');
  if (part === 'word/endnotes.xml' && at >= 0) {
    found.push(finding(paragraph, [at, at + 20], 'field-not-filled', 'fields in endnotes are not filled.', fix));
  }
  if (part === 'word/comments.xml' && at >= 0) {
    const what = 'comments do not come along into the paper, and the fields in them are not filled.';
    found.push(finding(paragraph, [at, at + 20], 'field-in-comment', what, fix, 'warning'));
  }
  if (codes.includes('{{')) {
    const what = `the field code “${codes.trim().slice(0, 60)}” holds a {{field}}, and those are not filled there.`;
    found.push(finding(paragraph, [0, 40], 'field-not-filled', what, fix));
  }
  const dead = mark.exec(deleted)?.[0];
  if (dead !== undefined) {
    const what = `${dead} stands in text that a tracked change has deleted; it is not filled.`;
    found.push(
      finding(
        paragraph,
        [0, 40],
        'tag-in-deletion',
        what,
        'Accept the change in Word before using the template.',
        'warning',
      ),
    );
  }
  return found;
}
