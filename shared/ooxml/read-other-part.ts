import { SaxesParser } from 'saxes';
import { attributeTally } from './attribute-tally';
import { growStory, type FileStory, type Mark } from './reading';
import { refuse } from './read-zip';

const deepest = 256;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);
/** Text of these elements runs on: they only change how it looks. */
const runsOn = new Set(['r', 't', 'rPr', 'span', 'b', 'i']);

/** Reads a part that is no WordprocessingML (charts, diagrams, custom XML, relationships): all text, all attributes. */
export function readOtherPart(name: string, label: string, xml: string): { stories: FileStory[]; marks: Mark[] } {
  const text = growStory(label);
  const tally = attributeTally(label);
  const path: string[] = [];
  const elements = new Set<string>();
  const parser = new SaxesParser();
  parser.on('error', () => refuse(`its part ${name} is not well-formed`));
  parser.on('opentag', (tag) => {
    const element = local(tag.name);
    tally.element(tag, element, path.at(-1));
    elements.add(element);
    path.push(element);
    if (path.length > deepest) refuse(`its part ${name} is nested too deeply`);
  });
  parser.on('text', (piece) => text.add(label, piece));
  parser.on('cdata', (piece) => text.add(label, piece));
  parser.on('comment', (piece) => tally.comment(piece));
  parser.on('processinginstruction', ({ target, body }) => tally.comment(`${target} ${body}`));
  parser.on('closetag', () => {
    if (!runsOn.has(path.pop() ?? '')) text.add(label, '\n');
  });
  parser.write(xml).close();
  const stories = [...text.story(), ...tally.stories()];
  // In data of its own making even the names of the elements can tell something.
  if (/^customXml\//i.test(name) && !/itemProps/.test(name))
    stories.push({ where: `names of elements, ${label}`, text: [...elements].join('\n') });
  return { stories, marks: tally.marks() };
}
