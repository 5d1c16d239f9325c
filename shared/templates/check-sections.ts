import type { Diagnostic } from '../kernel/diagnostic';
import { finding, type TemplateTag } from './template-tags';

const fault = (tag: TemplateTag, code: string, what: string, fix: string): Diagnostic =>
  finding(tag.paragraph, [tag.from, tag.to], code, what, fix);

const notClosed = (tag: TemplateTag): Diagnostic =>
  fault(
    tag,
    'unclosed-section',
    `the part that begins with {{${tag.sigil}${tag.body}}} is never closed.`,
    `Type {{/${tag.body}}} where that part ends, in the same header, footer or body.`,
  );

/** Every {{#name}} or {{^name}} of one part needs its {{/name}}, and they must lie inside one another. */
export function checkSections(tags: readonly TemplateTag[]): Diagnostic[] {
  const open: TemplateTag[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const tag of tags) {
    if (tag.sigil === '#' || tag.sigil === '^') open.push(tag);
    if (tag.sigil !== '/') continue;
    const at = open.findLastIndex((one) => one.body === tag.body);
    const inner = open.at(-1);
    if (at < 0) {
      const fix = `Delete {{/${tag.body}}}, or type {{#${tag.body}}} where that part begins.`;
      diagnostics.push(fault(tag, 'unopened-section', `{{/${tag.body}}} closes a part that was never opened.`, fix));
    } else if (inner && at === open.length - 1) open.pop();
    else if (inner) {
      const crossed = open.slice(at + 1).filter((one) => closedLater(tags, tag, one));
      const [first] = crossed;
      if (first) {
        const what = `{{/${tag.body}}} closes while {{${first.sigil}${first.body}}} inside it is still open: the two cross.`;
        const fix = `Close {{/${first.body}}} before {{/${tag.body}}}.`;
        diagnostics.push(fault(tag, 'crossed-sections', what, fix));
      }
      diagnostics.push(
        ...open
          .slice(at + 1)
          .filter((one) => !crossed.includes(one))
          .map(notClosed),
      );
      const kept = open.filter((one, index) => index < at || crossed.includes(one));
      open.splice(0, open.length, ...kept);
    }
  }
  return [...diagnostics, ...open.map(notClosed)];
}

const closedLater = (tags: readonly TemplateTag[], after: TemplateTag, section: TemplateTag): boolean =>
  tags.slice(tags.indexOf(after) + 1).some((tag) => tag.sigil === '/' && tag.body === section.body);
