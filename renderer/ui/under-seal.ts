import type { LeakFinding } from '../../shared/ipc/contract';
import type { VersionProof } from '../../shared/sealing/proof';

/** Of a public version: what must not stand in it, and what of that the second reading of its bytes found. */
export interface UnderSeal {
  readonly words: readonly string[];
  readonly found: readonly LeakFinding[];
}

/** What was proved of a public version, as the exit asks for it. */
export function underSealOf(proof: VersionProof | undefined): UnderSeal | undefined {
  if (!proof) return undefined;
  const found = proof.findings.map(({ kind, where, text }): LeakFinding => ({
    where,
    word: text ?? kind.replaceAll('-', ' '),
    disguise: 'in the open',
  }));
  return { words: proof.words, found };
}
