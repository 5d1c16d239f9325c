import { finding, type LocatedFinding, type TemplateTag } from './template-tags';

/** A part of a template between its opening and its closing mark, with the {{else}} marks between. */
export interface Section {
  readonly open: TemplateTag;
  readonly others: readonly TemplateTag[];
  readonly close: TemplateTag;
}

export interface SectionsRead {
  readonly sections: readonly Section[];
  readonly diagnostics: readonly LocatedFinding[];
}

interface Pending {
  readonly open: TemplateTag;
  /** The words that close it; none for an opening that was not understood: anything may close that. */
  readonly closes: readonly string[] | undefined;
  readonly others: TemplateTag[];
}

const fault = (tag: TemplateTag, code: string, what: string, fix: string): LocatedFinding =>
  finding(tag.paragraph, [tag.from, tag.to], code, what, fix);

const isClosedBy = ({ closes }: Pending, name: string): boolean => closes === undefined || closes.includes(name);

const closing = ({ closes }: Pending): string => {
  const name = closes?.[0] ?? '';
  return name.startsWith('end') ? `{% ${name} %}` : `{{/${name}}}`;
};

const notClosed = (one: Pending): LocatedFinding =>
  fault(
    one.open,
    'unclosed-section',
    `the part that begins with ${one.open.shown} is never closed.`,
    `Type ${closing(one)} where that part ends, in the same header, footer or body.`,
  );

/** A mark that was not understood, but was meant to open a part. */
const opens = ({ inside, braces }: TemplateTag): boolean =>
  braces === '{%' ? /^-?\s*(?:(?:p|tr|tc|r)\s+)?(?:if|for)\b/.test(inside) : /^[#^]/.test(inside);

/** Pairs every opening mark of a part with its closing one; they must lie inside one another. */
export function pairSections(tags: readonly TemplateTag[]): SectionsRead {
  const open: Pending[] = [];
  const sections: Section[] = [];
  const diagnostics: LocatedFinding[] = [];
  const closesLater = (one: Pending, after: number): boolean =>
    tags.slice(after + 1).some(({ mark }) => mark.kind === 'close' && isClosedBy(one, mark.name));

  const close = (tag: TemplateTag, name: string, index: number): void => {
    const at = open.findLastIndex((one) => isClosedBy(one, name));
    const inner = open.at(-1);
    if (inner && at === open.length - 1) {
      open.pop();
      if (inner.closes) sections.push({ open: inner.open, others: inner.others, close: tag });
    } else if (at < 0 && inner && !closesLater(inner, index)) {
      open.pop();
      const what = `${inner.open.shown} is closed with ${tag.shown}.`;
      diagnostics.push(
        fault(tag, 'wrong-closing', what, `Write ${closing(inner)} here, or correct the name in ${inner.open.shown}.`),
      );
    } else if (at < 0) {
      const begin = tag.braces === '{%' ? `{% ${name.slice(3)} … %}` : `{{#${name}}}`;
      const fix = `Delete ${tag.shown}, or type ${begin} where that part begins.`;
      diagnostics.push(fault(tag, 'unopened-section', `${tag.shown} closes a part that was never opened.`, fix));
    } else {
      const crossed = open.slice(at + 1).filter((one) => closesLater(one, index));
      const [first] = crossed;
      if (first) {
        const what = `${tag.shown} closes while ${first.open.shown} inside it is still open: the two cross.`;
        diagnostics.push(fault(tag, 'crossed-sections', what, `Close ${closing(first)} before ${tag.shown}.`));
      }
      diagnostics.push(
        ...open
          .slice(at + 1)
          .filter((one) => !crossed.includes(one))
          .map(notClosed),
      );
      const outer = open[at];
      if (outer && crossed.length === 0) sections.push({ open: outer.open, others: outer.others, close: tag });
      const kept = open.filter((one, place) => place < at || crossed.includes(one));
      open.splice(0, open.length, ...kept);
    }
  };

  const between = (tag: TemplateTag): void => {
    const inner = open.at(-1);
    if (!inner) {
      const fix = `Delete ${tag.shown}, or type {{#…}} where the part begins that it divides.`;
      diagnostics.push(fault(tag, 'stray-else', `${tag.shown} stands outside a condition.`, fix));
    } else if (inner.others.some(({ mark }) => mark.kind === 'else' && mark.condition === undefined)) {
      const what = `the part that begins with ${inner.open.shown} has a second ${tag.shown} or one after its last.`;
      diagnostics.push(
        fault(tag, 'second-else', what, 'Keep one {{else}}; a further case is written {{else name}} before it.'),
      );
    } else inner.others.push(tag);
  };

  tags.forEach((tag, index) => {
    const { mark } = tag;
    if (mark.kind === 'open') open.push({ open: tag, closes: mark.closes, others: [] });
    else if (mark.kind === 'else') between(tag);
    else if (mark.kind === 'close') close(tag, mark.name, index);
    else if (mark.kind === 'misread' && opens(tag)) open.push({ open: tag, closes: undefined, others: [] });
    else if (mark.kind === 'misread' && /^\/|^\w*\s*end/.test(tag.inside)) open.pop();
  });
  diagnostics.push(...open.filter(({ closes }) => closes !== undefined).map(notClosed));
  return { sections, diagnostics };
}
