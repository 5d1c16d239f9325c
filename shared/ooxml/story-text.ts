import type { FileStory } from './reading';
import type { OoxmlPackage } from './read-package';
import { readWordParts } from './read-word-file';

/**
 * All words of a package, story by story: text joined across runs (a name split over six runs is one name), deleted and
 * hidden text, field codes, attribute values (alt texts, bookmarks, link targets, document variables), properties.
 */
export const storyTexts = (parts: OoxmlPackage): FileStory[] => [...readWordParts(parts).stories];
