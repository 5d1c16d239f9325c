import type { Citation } from '../citation';
import { resolve } from '../resolve/resolve';
import { asCitation, inOrder } from './find-citations';
import type { Found } from './scan';
import { newMemory, walk } from './walk';

/** A paragraph of a document: the part it stands in, its place there, its text. */
export interface StoryParagraph {
  readonly part: string;
  readonly paragraph: number;
  readonly text: string;
}

/** A citation of a document: `start` and `end` are places in the text of its paragraph. */
export interface DocumentCitation extends Citation {
  readonly part: string;
  readonly paragraph: number;
}

/**
 * Every citation of a document, part by part in the order given (the body first). Short forms refer to what the whole
 * document cites in full; *Id.* looks back in its own part only, so that a note's *Id.* follows the note before it.
 */
export function citationsInDocument(paragraphs: readonly StoryParagraph[]): DocumentCitation[] {
  const memory = newMemory();
  const flows = new Map<string, { readonly at: StoryParagraph; readonly found: Found }[]>();
  for (const at of paragraphs) {
    const flow = flows.get(at.part) ?? [];
    flows.set(at.part, flow);
    for (const found of inOrder(walk(at.text, memory))) flow.push({ at, found });
  }
  const all = [...flows.values()];
  resolve(all.map((flow) => flow.map(({ found }) => found)));
  return all.flat().map(({ at, found }) => ({
    ...asCitation(at.text, found),
    part: at.part,
    paragraph: at.paragraph,
  }));
}
