import type { Condition, Ground, GroundTrigger, Law } from '../schema/law';
import { firmSource } from './firm';
import type { GroundPack, PackTrigger } from './pack-schema';

/** A pack's triggers as law: each says whose it is. Their conditions were held to the language by parsePack. */
const asLaw = (triggers: readonly PackTrigger[] | undefined, name: string): GroundTrigger[] =>
  (triggers ?? []).map(({ id, when, strength, text }) => ({
    id,
    when: when as Condition,
    strength,
    text,
    note: firmSource(name),
  }));

function changed(ground: Ground, pack: GroundPack): Ground {
  return (pack.changes ?? [])
    .filter((change) => change.ground === ground.id)
    .reduce((now: Ground, change): Ground => {
      const own = asLaw(change.triggers, pack.name);
      const gone = new Set([...(change.without ?? []), ...own.map(({ id }) => id)]);
      return {
        ...now,
        triggers: [...now.triggers.filter(({ id }) => !gone.has(id)), ...own],
        counterArguments: [...now.counterArguments, ...(change.counterArguments ?? [])],
        keyAuthorities: [...now.keyAuthorities, ...(change.keyAuthorities ?? [])],
        source: [firmSource(pack.name), ...change.source, ...now.source],
        confidence: change.confidence === 'seen-in-source' ? now.confidence : change.confidence,
      };
    }, ground);
}

/** The law with a firm's pack laid over it: shipped records stay as they are, the firm's rows say that they are its own. */
export function withPack(law: Law, pack: GroundPack): Law {
  const grounds = new Map([...law.grounds].map(([id, ground]) => [id, changed(ground, pack)]));
  for (const { triggers, controllingTests = [], keyAuthorities = [], source, ...rest } of pack.grounds ?? []) {
    grounds.set(rest.id, {
      ...rest,
      triggers: asLaw(triggers, pack.name),
      controllingTests,
      keyAuthorities,
      source: [firmSource(pack.name), ...source],
    });
  }
  return { ...law, grounds };
}
