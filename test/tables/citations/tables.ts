import * as fullCases from './full-cases.data';
import * as names from './names.data';
import * as nothing from './nothing.data';
import * as parallels from './parallels.data';
import type { Row } from './row';
import * as sections from './sections.data';
import * as strings from './strings.data';
import * as unreported from './unreported.data';

/** Every table of what is found, by name. */
export const tables: Readonly<Record<string, readonly Row[]>> = {
  ...fullCases,
  ...names,
  ...parallels,
  ...unreported,
  ...sections,
  ...strings,
  ...nothing,
};
