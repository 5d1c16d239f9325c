import { operationText } from '../../shared/schema/operation';
import type { VerifyReport } from '../../shared/ipc/vault-contract';
import { sha256 } from './sha256';
import { entriesAfter } from './vault/journal';
import { ask } from './vault/port';

/**
 * Proves the history: main opens every seal of both copies and walks the chain; the page checks that each operation
 * still is what its id says, and that what it was made on top of is there.
 */
export async function verifyHistory(): Promise<VerifyReport> {
  const report = await ask('vault:verify');
  const faults = [...report.faults];
  const known = new Set<string>();
  let omitted = 0;
  for await (const { entries } of entriesAfter(0)) {
    for (const { seq, operation, beside } of entries) {
      if (!operation) {
        omitted += 1;
        continue;
      }
      const all = [...(beside?.carried ?? []), operation];
      for (const { id } of [...all, ...(beside?.withheld ?? [])]) known.add(id);
      for (const { id, ...unsigned } of all) {
        if ((await sha256(operationText(unsigned))) !== id) {
          faults.push({ where: `change ${seq}`, what: 'It is not what its fingerprint says.', repaired: false });
        }
        if (omitted === 0 && unsigned.parents.some((parent) => !known.has(parent))) {
          faults.push({ where: `change ${seq}`, what: 'What it was made on top of is missing.', repaired: false });
        }
      }
    }
  }
  return { ...report, faults, ok: report.ok && faults.every(({ repaired }) => repaired) };
}
