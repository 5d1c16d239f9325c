import type { Story } from '../guard/guard';

/** What is read out of a file: stories for the guard to search, marks for the report, and what nobody looked at. */

/** Where a piece of a long story begins. */
export interface Place {
  readonly at: number;
  readonly where: string;
}

/** A story of a Word file; most run on over many places. */
export interface FileStory extends Story {
  /** The places of a story that runs on ('body, paragraph 12'), in order: a name can stand across two of them. */
  readonly places?: readonly Place[];
}

/** Something in a file that carries more than its reader sees. `kind` is one of shared/reveal/carriers.data.ts. */
export interface Mark {
  readonly kind: string;
  readonly where: string;
  readonly text?: string;
  /** Who did it, when, as far as the file says. */
  readonly by?: string;
}

export interface FileReading {
  readonly stories: readonly FileStory[];
  readonly marks: readonly Mark[];
  readonly notChecked: readonly string[];
}

/** A story that grows piece by piece, and knows where each piece stands. */
export interface GrowingStory {
  add(where: string, text: string): void;
  story(): FileStory[];
}

/** Begins a story; one that stays empty is none. */
export function growStory(where: string): GrowingStory {
  let text = '';
  const places: Place[] = [];
  return {
    add(place, piece) {
      if (piece === '') return;
      if (places.at(-1)?.where !== place) places.push({ at: text.length, where: place });
      text += piece;
    },
    story: () =>
      text.trim() === ''
        ? []
        : places.every((place) => place.where === where)
          ? [{ where, text }]
          : [{ where, text, places }],
  };
}

/** The same stories cut at their places: one for each paragraph, note or property. */
export function storiesByPlace(stories: readonly FileStory[]): FileStory[] {
  return stories.flatMap((story) => {
    const { places, text } = story;
    if (!places) return [story];
    return places.map(({ at, where }, index) => ({ where, text: text.slice(at, places[index + 1]?.at) }));
  });
}

/**
 * Searches stories whole, so that a name is found across two paragraphs, and then says the places of what was found.
 * `same` tells which hits are of one word. A hit that stands in no single place keeps the place of its story.
 */
export function searchByPlace<H extends { readonly where: string }>(
  stories: readonly FileStory[],
  search: (stories: readonly FileStory[]) => readonly H[],
  same: (hit: H) => string | number,
): H[] {
  return search(stories).flatMap((hit) => {
    const long = stories.filter(({ where, places }) => where === hit.where && places !== undefined);
    if (long.length === 0) return [hit];
    const near = search(storiesByPlace(long)).filter((other) => same(other) === same(hit));
    return near.length > 0 ? near : [hit];
  });
}
