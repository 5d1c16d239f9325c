import { get, getDict, getList, resolved } from './objects';
import { type Teller, treeEntries } from './teller';
import { as, nameOf, type PdfDict, type PdfValue } from './values';

const most = 20_000;

/** The outline that readers show beside the pages. An entry that the pages say anyway is no news. */
export function tellOutline(teller: Teller): void {
  const seen = new Set<PdfDict>();
  const titles: string[] = [];
  const queue: PdfValue[] = [getDict(teller.file, teller.catalog, 'Outlines')?.entries.get('First') ?? null];
  while (queue.length > 0 && seen.size < most) {
    const item = as(resolved(teller.file, queue.pop()), 'dict');
    if (!item || seen.has(item)) continue;
    seen.add(item);
    titles.push(teller.textOf(item.entries.get('Title')));
    queue.push(item.entries.get('Next') ?? null, item.entries.get('First') ?? null);
  }
  teller.story('outline (bookmarks)', titles.join('\n'));
  for (const text of titles.filter((title) => !teller.isShown(title)).slice(0, 20)) {
    const why = 'The outline says what the pages do not.';
    const fix = 'Delete the bookmark, or have a cleaned copy made: it has no outline.';
    teller.carrier({ kind: 'outline', severity: 'warn', where: 'outline (bookmarks)', text, why, fix });
  }
}

/** Names that programs make up by themselves. */
const machine =
  /^_|^[\w.:@-]*\d[\w.:@-]*$|^(?:top|bottom|start|end|section|page|chapter|appendix|cite|figure|table)\b/i;

/** Names of places that links lead to: often the heading as it once was. */
export function tellDestinations(teller: Teller): void {
  const tree = getDict(teller.file, teller.catalog, 'Names')?.entries.get('Dests');
  const names = treeEntries(teller.file, tree, 'Names').map(([key]) => teller.textOf(key));
  const old = [...(getDict(teller.file, teller.catalog, 'Dests')?.entries.keys() ?? [])];
  const all = [...names, ...old];
  teller.story('named destinations', all.join('\n'));
  const telling = all.filter((name) => !machine.test(name) && !teller.isShown(name));
  if (telling.length === 0) return;
  teller.carrier({
    kind: 'named-destination',
    severity: 'info',
    where: 'named destinations',
    text: telling.join('; '),
    why: 'Places in the file have names that the pages do not say.',
    fix: 'Have a cleaned copy made: it has none.',
  });
}

/** What readers print instead of the number of a page. */
export function tellPageLabels(teller: Teller): void {
  const labels = treeEntries(teller.file, teller.catalog.entries.get('PageLabels'), 'Nums');
  const prefixes = labels.map(([, label]) => teller.textOf(as(resolved(teller.file, label), 'dict')?.entries.get('P')));
  teller.story('page labels', prefixes.join('\n'));
  for (const text of prefixes.filter((prefix) => /\p{L}{2}/u.test(prefix) && !teller.isShown(prefix))) {
    const why = 'The label of a page says what the page does not.';
    const fix = 'Have a cleaned copy made: its pages are numbered plainly.';
    teller.carrier({ kind: 'page-label', severity: 'warn', where: 'page labels', text, why, fix });
  }
}

const spoken: readonly (readonly [string, string])[] = [
  ['Alt', 'description of a picture'],
  ['ActualText', 'words read aloud in the place of others'],
  ['E', 'what an abbreviation stands for'],
  ['T', 'title of a part'],
  ['Title', 'title of a part'],
];

/** What is read aloud to those who cannot see the pages. */
export function tellStructure(teller: Teller): void {
  for (const { value } of teller.file.live.values()) {
    const dict = as(value, 'dict');
    if (
      !dict ||
      !(nameOf(dict.entries.get('Type')) === 'StructElem' || (dict.entries.has('S') && dict.entries.has('Pg')))
    )
      continue;
    const page = teller.pageName(dict.entries.get('Pg')) ?? 'the document';
    for (const [key, what] of spoken) {
      const text = teller.textOf(dict.entries.get(key));
      const where = `${what} (${page})`;
      teller.story(where, text);
      if (text.trim() === '' || teller.isShown(text)) continue;
      const why = 'The structure for reading aloud says what the page does not show.';
      const fix = 'Mend the text in the source and make the file anew, or have a cleaned copy made.';
      teller.carrier({ kind: 'alternate-text', severity: 'warn', where, text, why, fix });
    }
  }
}

/** Layers, and which of them are switched off. */
export function tellLayers(teller: Teller): void {
  const { file } = teller;
  const properties = getDict(file, teller.catalog, 'OCProperties');
  if (!properties) return;
  const standard = getDict(file, properties, 'D');
  const base = nameOf(get(file, standard, 'BaseState')) ?? 'ON';
  const numbersOf = (key: string): number[] =>
    (as(get(file, standard, key), 'array')?.items ?? []).flatMap((item) => as(item, 'ref')?.number ?? []);
  const [on, off] = [numbersOf('ON'), numbersOf('OFF')];
  for (const item of as(get(file, properties, 'OCGs'), 'array')?.items ?? []) {
    const number = as(item, 'ref')?.number ?? -1;
    const group = as(resolved(file, item), 'dict');
    const name = teller.textOf(group?.entries.get('Name'));
    const isOff = off.includes(number) || (base === 'OFF' && !on.includes(number));
    const where = `layer “${name}”`;
    teller.story(where, name);
    const severity = isOff ? 'block' : teller.isShown(name) ? undefined : 'info';
    if (!severity) continue;
    const why = isOff
      ? 'This layer is switched off: a click shows what is on it.'
      : 'The file has a layer, and its name says what the pages do not.';
    const fix = 'Flatten the layers, and leave out what must not be seen (in Acrobat: Discard Objects).';
    teller.carrier({ kind: isOff ? 'layer-off' : 'layer', severity, where, text: name, why, fix });
  }
  if (getList(file, standard, 'AS').length > 0) {
    const why = 'Some layers may be shown only on the screen or only in print.';
    const fix = 'Look at the file on the screen and in a print preview, and flatten its layers.';
    teller.carrier({ kind: 'layer-by-use', severity: 'info', where: 'layers', why, fix });
  }
}
