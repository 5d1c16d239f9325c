import type { VerifyReport } from '../../../shared/ipc/vault-contract';

/** What was found where, and whether it could be mended. */
export function FaultList({ faults }: { readonly faults: VerifyReport['faults'] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="q-list q-faults">
      {faults.map(({ where, what, repaired }, at) => (
        <li key={at}>
          <strong>{where}</strong>: {what} {repaired && <span className="q-dim">(mended)</span>}
        </li>
      ))}
    </ul>
  );
}
