import { SEAL, publicText, sealedIn, sealFault, textInVersion, hasTag, type SealFault, type Version } from './marks';

/*
 * The one source of both versions: a matter, passages, answers. Whatever holds texts is walked whole, so that no field
 * can be forgotten; what holds no mark comes back as it is.
 */

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) {
    const next = value.map((one) => mapped(one, change));
    return next.some((one, at) => one !== value[at]) ? next : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, one, mapped(one, change)] as const);
  if (entries.every(([, before, after]) => before === after)) return value;
  return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
}

function* textsOf(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* textsOf(one, path === '' ? key : `${path}.${key}`);
  }
}

/** Every text in it. */
export const textsIn = (source: unknown): string[] => [...textsOf(source)].map(([, text]) => text);

/** Whether anything in it is marked as sealed. */
export function hasSeals(source: unknown): boolean {
  for (const [, text] of textsOf(source)) if (hasTag(text)) return true;
  return false;
}

/** The same, also of a source that was turned into one of its versions. */
export function holdsSeals(source: unknown): boolean {
  for (const [, text] of textsOf(source)) if (text.includes(SEAL.open) || hasTag(text)) return true;
  return false;
}

/** The source of one version, with characters that hold the place of each mark. Equal source, equal result. */
export const inVersion = <T>(source: T, version: Version): T =>
  mapped(source, (text) => textInVersion(text, version)) as T;

/** The passages of the build are read once: those without a mark must stay the same object. */
const versions = new WeakMap<object, Partial<Record<Version, unknown>>>();

/** Files of text in one version; asked again for the same files, the same answer. */
export function textsInVersion<T extends object>(files: T, version: Version): T {
  const known = versions.get(files) ?? {};
  versions.set(files, known);
  return (known[version] ??= inVersion(files, version)) as T;
}

/** The source as the public may see it, with nothing that holds a place: for lists, sheets and names of files. */
export const publicSource = <T>(source: T): T => mapped(source, publicText) as T;

/** The words under seal, as they were typed. */
export const sealedWords = (source: unknown): string[] => [...textsOf(source)].flatMap(([, text]) => sealedIn(text));

/** Marks that do not fit together, each with the path of its text. */
export const sealFaults = (source: unknown): { readonly where: string; readonly fault: SealFault }[] =>
  [...textsOf(source)].flatMap(([where, text]) => {
    const fault = sealFault(text);
    return fault ? [{ where, fault }] : [];
  });
