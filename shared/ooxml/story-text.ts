import { SaxesParser } from 'saxes';
import type { Story } from '../guard/guard';
import { own } from '../kernel/own';
import { isXmlPart, xmlText, type OoxmlPackage } from './read-package';
import { refuse } from './read-zip';

/** Word nests a few dozen levels; two hundred thousand is an attack on the reader. */
const deepest = 256;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What a reader sees, what was deleted, and the code of fields: three texts, each joined across runs. */
type Voice = 'text' | 'deleted text' | 'field code';
const voiceOf: Readonly<Record<string, Voice>> = {
  delText: 'deleted text',
  instrText: 'field code',
  delInstrText: 'field code',
};

/** What an element without text adds to the line it stands in. */
const standIn: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '\u00ad',
};

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

function readPart(name: string, xml: string): Story[] {
  const voices: Record<Voice, string> = { text: '', 'deleted text': '', 'field code': '' };
  const attributes: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => refuse(`its part ${name} is not well-formed`));
  parser.on('opentag', (tag) => {
    const element = local(tag.name);
    open.push(element);
    if (open.length > deepest) refuse(`its part ${name} is nested too deeply`);
    for (const [key, value] of Object.entries(tag.attributes)) {
      if (!key.startsWith('xmlns') && value !== '') attributes.push(value, decoded(value));
    }
    voices.text += own(standIn, element) ?? '';
  });
  parser.on('text', (text) => {
    voices[own(voiceOf, open.at(-1) ?? '') ?? 'text'] += text;
  });
  parser.on('cdata', (text) => {
    voices.text += text;
  });
  parser.on('comment', (text) => attributes.push(text));
  parser.on('processinginstruction', ({ body }) => attributes.push(body));
  parser.on('closetag', (tag) => {
    open.pop();
    if (local(tag.name) === 'p' || !name.startsWith('word/')) voices.text += '\n';
  });
  parser.write(xml).close();
  const stories: Story[] = (Object.keys(voices) as Voice[]).map((voice) => ({
    where: `${name} (${voice})`,
    text: voices[voice],
  }));
  stories.push({ where: `${name} (attributes)`, text: [...new Set(attributes)].join('\n') });
  return stories.filter((story) => story.text.trim() !== '');
}

/**
 * All words of a package, part by part: text joined across runs (a name split over six runs is one name),
 * deleted text, field codes, and attribute values (alt texts, bookmarks, link targets, document variables).
 */
export function storyTexts(parts: OoxmlPackage): Story[] {
  return [...parts].flatMap(([name, bytes]) => (isXmlPart(name) ? readPart(name, xmlText(bytes)) : []));
}
