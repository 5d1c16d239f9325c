import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Where the files of a vault lie, seen from outside: the harness knows the layout, not the code. */

export type Copy = 'a' | 'b';
export type Kind = 'journal' | 'header' | 'preferences' | 'file';

const fixed = { journal: 'journal.qj', header: 'vault.json', preferences: 'preferences.sealed' } as const;

export const copyFolder = (profile: string, copy: Copy): string => join(profile, 'vault', copy);

/** The files of a kind in one copy, as full paths. */
export function filesOf(profile: string, copy: Copy, kind: Kind): string[] {
  const folder = copyFolder(profile, copy);
  if (kind !== 'file') return [join(folder, fixed[kind])];
  return readdirSync(join(folder, 'blobs'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, 'blobs', name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** A vault's folder without the room it holds back: that is 32 MB of nothing. */
export function copyVault(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, filter: (path) => basename(path) !== 'ballast' });
}

/** Sealed anew in each copy, so never the same bytes; whether they are whole, the vault itself says. */
const sealedTwice = new Set(['preferences.sealed', 'mark.sealed', 'sharing.sealed']);

/** Both copies, file by file: what is missing in one, or not the same. */
export function differences(profile: string): string[] {
  const list = (copy: Copy): Map<string, string> => {
    const folder = copyFolder(profile, copy);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => statSync(join(folder, name)).isFile() && !name.includes('damaged'));
    return new Map(files.map((name) => [name, join(folder, name)]));
  };
  const [a, b] = [list('a'), list('b')];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
    const [one, other] = [a.get(name), b.get(name)];
    if (one === undefined || other === undefined) return [`${name} is only in copy ${one === undefined ? 'b' : 'a'}`];
    if (sealedTwice.has(name)) return [];
    return readFileSync(one).equals(readFileSync(other)) ? [] : [`${name} differs`];
  });
}
