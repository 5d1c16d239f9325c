/** The groups of a recovery code as it is printed: 'AAAAA-BBBBB-…'. */
export const codeGroups = (code: string): string[] => code.split('-').filter((group) => group !== '');

/** How many groups from the end are asked for, to see that the code is on paper. */
const askedGroups = 2;

/** The alphabet of the code has no I, L, O: whoever reads one of them off paper means 1 or 0. */
const asRead = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');

/** Whether `typed` is the end of the code: its last two groups. Case, spaces and hyphens do not matter. */
export const isEndOfCode = (code: string, typed: string): boolean =>
  asRead(typed) === asRead(codeGroups(code).slice(-askedGroups).join(''));
