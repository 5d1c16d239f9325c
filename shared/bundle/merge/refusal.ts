/** Why a set of operations is not taken in. The vault is as it was. */
export type RefusalCode =
  | 'unreadable'
  | 'hostile'
  | 'bad-operation'
  | 'future-schema'
  | 'too-many'
  | 'changed'
  | 'other-matter'
  | 'foreign-row'
  | 'missing-parents'
  | 'cycle'
  | 'tangled'
  | 'separate'
  | 'incomplete'
  | 'missing-bytes'
  | 'in-trash'
  | 'samples-only'
  | 'matter-file';

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly fix: string;
}

const again = 'Nothing was taken in. Ask for the bundle again, by another way if it was damaged on this one.';
const fixes: Partial<Readonly<Record<RefusalCode, string>>> = {
  'future-schema': 'Open it with the newer Quash.',
  'missing-parents': 'Ask your colleague for a bundle of the whole matter, or take the earlier bundle in first.',
  'matter-file': 'Import it as a matter file: it is in the bundle as matter.json.',
  'samples-only': 'Protect the vault first: Settings, Lock and passphrase.',
  'in-trash': 'Restore it first, then take the bundle in.',
  'other-matter': 'Open the bundle of this matter.',
  separate:
    'Keep working in one of the two, and destroy the other before you take this bundle in; matter files that were imported on both sides have no history in common.',
  'foreign-row': 'Nothing was taken in. Do not trust this bundle: ask whoever signed it.',
  hostile: 'Nothing was taken in. Do not trust this bundle: ask whoever signed it.',
  changed: 'Nothing was taken in. Do not trust this bundle: ask whoever signed it.',
  cycle: 'Nothing was taken in. Do not trust this bundle: ask whoever signed it.',
};

export function refusal(code: RefusalCode, message: string): Refusal {
  return { code, message, fix: fixes[code] ?? again };
}

export const isRefusal = (value: object): value is Refusal => 'code' in value && 'fix' in value;
