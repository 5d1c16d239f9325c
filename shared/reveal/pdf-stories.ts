import { emptyReading } from './reading';
import { tellActions } from './pdf/actions';
import { tellLeftOvers } from './pdf/left-overs';
import { tellOutline } from './pdf/navigation';
import { getDict, readObjects } from './pdf/objects';
import { tellFonts, tellInfo, tellMetadata } from './pdf/properties';
import { pagesOf, Teller } from './pdf/teller';
import type { FileStory } from '../ooxml/reading';

/**
 * What stands in a PDF beside the letters of its pages: properties, outline, links, names, strings of every object. For a
 * PDF that was made from a paper that has been searched; it loads no font and draws nothing, so it is quick.
 */
export function pdfStories(bytes: Uint8Array): FileStory[] {
  const file = readObjects(bytes);
  const into = emptyReading();
  const catalog = file.trailers.flatMap((trailer) => getDict(file, trailer, 'Root') ?? []).at(-1);
  if (!catalog) return [{ where: 'content', text: file.text }];
  const teller = new Teller(file, catalog, pagesOf(file, catalog), [], into);
  tellInfo(teller, file.trailers.flatMap((trailer) => getDict(file, trailer, 'Info') ?? []).at(-1));
  tellMetadata(teller);
  tellOutline(teller);
  tellActions(teller);
  tellFonts(teller);
  tellLeftOvers(teller, false);
  return into.stories;
}
