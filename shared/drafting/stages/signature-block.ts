import type { Block, ListRow } from '../draft-doc';

interface SignatureData {
  readonly values: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly ListRow[]>>;
}

/** Wide enough for a hand to sign on. */
const blankLine = '_'.repeat(36);

/**
 * The signature as one block, for templates that do not set it line by line: what Fed. R. Civ. P. 11(a) and its state kin
 * want under a paper. The line stays blank: Quash never signs.
 */
export function signatureBlock({ values, lists }: SignatureData): Block[] {
  const value = (name: string): string => values[name] ?? '';
  const address = (lists['signerAddress'] ?? []).map((row) => (typeof row['line'] === 'string' ? row['line'] : ''));
  const place = value('signingPlace');
  const lines = [
    `Dated: ${place === '' ? '' : `${place}, `}${value('todayLong')}`,
    'Respectfully submitted,',
    value('signerFirm'),
    blankLine,
    value('signerName'),
    value('signerBar'),
    ...address,
    value('signerPhone') === '' ? '' : `Telephone: ${value('signerPhone')}`,
    value('signerEmail') === '' ? '' : `E-mail: ${value('signerEmail')}`,
    value('attorneysFor'),
  ];
  return lines.filter((text) => text !== '').map((t) => ({ kind: 'para', style: 'single', runs: [{ t }] }));
}
