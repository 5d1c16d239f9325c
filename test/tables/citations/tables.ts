import * as fullCases from './full-cases.data';
import * as legislative from './legislative.data';
import * as later from './later.data';
import * as names from './names.data';
import * as nothing from './nothing.data';
import * as parallels from './parallels.data';
import * as resolveId from './resolve-id.data';
import * as resolveNames from './resolve-names.data';
import type { Row } from './row';
import * as sections from './sections.data';
import * as strings from './strings.data';
import * as unreported from './unreported.data';

/** What is found, table by table. */
export const found: Readonly<Record<string, readonly Row[]>> = {
  ...fullCases,
  ...names,
  ...parallels,
  ...unreported,
  ...sections,
  ...strings,
  ...nothing,
  ...later,
  ...legislative,
};

/** What short forms refer to, table by table. */
export const resolved: Readonly<Record<string, readonly Row[]>> = { ...resolveId, ...resolveNames };
