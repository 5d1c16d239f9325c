import { checkTag } from './check-tag';
import type { NameMap } from './rename';
import { placeSections, type PlacedSection } from './levels';
import { pairSections } from './sections';
import { templateField } from './template-fields';
import { finding, readTags, type Dialect, type LocatedFinding, type TemplateTag } from './template-tags';
import { readStory, type TemplateStory } from './template-text';
import { descendants } from './xml-tree';

/** A part with its marks, what comes and goes in it, and what is wrong with them. */
export interface ReadPart extends TemplateStory {
  readonly tags: readonly TemplateTag[];
  readonly sections: readonly PlacedSection[];
  /** Faults because of which the part cannot be filled. */
  readonly faults: readonly LocatedFinding[];
}

/** Parts whose marks are filled. */
export const filledParts = /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/;

/** {% … %} is nobody's habit but Jinja's. Braces may be split over runs, so only the words count. */
export function dialectOf(parts: ReadonlyMap<string, string>): Dialect {
  for (const [name, xml] of parts) {
    if (filledParts.test(name) && /\{%[^{}]*?(?:if|for|include)\s/.test(xml.replace(/<[^>]*>/g, ''))) return 'jinja';
  }
  return 'quash';
}

/** Reads one part's marks; a part without braces costs nothing. */
export function readPart(part: string, xml: string, dialect: Dialect, names: NameMap = {}): ReadPart {
  const story = readStory(part, xml);
  const { tags, diagnostics } = readTags(story.paragraphs, dialect, names);
  const paired = pairSections(tags);
  const levels = placeSections(paired.sections, tags);
  const all = [
    ...diagnostics,
    ...paired.diagnostics,
    ...levels.diagnostics,
    ...tags.flatMap(checkTag).filter(stops),
    ...notesInLists(story, tags, levels.placed),
  ];
  return { ...story, tags, sections: levels.placed, faults: all.filter(({ twin }) => !twin) };
}

/** Rows repeat what stands in them, but a note may be referred to once only. */
function notesInLists(
  story: TemplateStory,
  tags: readonly TemplateTag[],
  sections: readonly PlacedSection[],
): LocatedFinding[] {
  if (!tags.length) return [];
  const noted = story.paragraphs.filter(({ element }) =>
    [...descendants(element)].some(({ name }) => name === 'w:footnoteReference' || name === 'w:endnoteReference'),
  );
  if (noted.length === 0) return [];
  return sections.flatMap(({ open, close }) => {
    const { mark } = open;
    const name = mark.kind === 'open' && mark.condition.op === 'name' ? mark.condition.name : '';
    const lines = tags
      .slice(tags.indexOf(open), tags.indexOf(close))
      .some((tag) => tag.mark.kind === 'value' && tag.mark.name === 'line');
    const repeats = templateField(name)?.kind === 'list' || (templateField(name) === undefined && lines);
    const between = story.paragraphs.slice(
      story.paragraphs.indexOf(open.paragraph),
      story.paragraphs.indexOf(close.paragraph) + 1,
    );
    const paragraph = repeats ? between.find((one) => noted.includes(one)) : undefined;
    if (!paragraph) return [];
    const what = `a footnote stands inside the list ${open.shown}, and each of its lines would repeat the same note.`;
    return [
      finding(
        paragraph,
        [0, 40],
        'note-in-list',
        what,
        'Put the words of the note into the text, or the note outside the list.',
      ),
    ];
  });
}

const stopping = new Set([
  'bad-field-name',
  'unknown-format',
  'odd-letters',
  'not-understood',
  'slot-not-alone',
  'note-in-list',
]);
const stops = ({ code }: LocatedFinding): boolean => stopping.has(code);
