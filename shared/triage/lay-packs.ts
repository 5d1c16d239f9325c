import type { Law } from '../schema/law';
import { parsePack } from './pack';
import { withPack } from './pack-apply';
import type { PackFault } from './pack-schema';

/** The law with a firm's packs laid over it, and the packs that could not be, each with what is wrong with it. */
export interface LaidPacks {
  readonly law: Law;
  /** By the place of the pack in the list. */
  readonly faults: ReadonlyMap<number, readonly PackFault[]>;
}

/**
 * Lays packs over the law in their order. They are read against the law as it is now: one that the law has outgrown is
 * left out whole, never in part.
 */
export function layPacks(law: Law, texts: readonly string[]): LaidPacks {
  const faults = new Map<number, readonly PackFault[]>();
  const laid = texts.reduce((now: Law, text, at) => {
    const parsed = parsePack(text, now);
    if (parsed.ok) return withPack(now, parsed.pack);
    faults.set(at, parsed.faults);
    return now;
  }, law);
  return { law: laid, faults };
}
