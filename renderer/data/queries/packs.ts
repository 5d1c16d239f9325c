import { law } from '../../../shared/law';
import type { Ground } from '../../../shared/schema/law';
import type { Settings } from '../../../shared/schema/records';
import { groundTitle } from '../../../shared/triage/ground-title';
import { layPacks } from '../../../shared/triage/lay-packs';
import { readSettings } from '../who';
import { useSettings } from './people';
import { rememberLast } from './remember';

/** A firm's pack of grounds, as it was taken in. */
export type KeptPack = NonNullable<Settings['groundPacks']>[number];

const none: readonly KeptPack[] = [];
const textsOf = rememberLast((packs: readonly KeptPack[]): readonly string[] => packs.map(({ text }) => text));

/** The firm's packs, in the order in which they are laid over the law. */
export function usePacks(): readonly KeptPack[] | undefined {
  const settings = useSettings();
  return settings && (settings.groundPacks ?? none);
}

/** Their texts, for triage and the preview. */
export function useDraftPacks(): readonly string[] | undefined {
  const packs = usePacks();
  return packs && textsOf(packs);
}

const groundsWith = rememberLast((texts: readonly string[]) => layPacks(law, texts).law.grounds);

/** Under the titles that the screens show. */
const titled = rememberLast(
  (grounds: ReadonlyMap<string, Ground>): ReadonlyMap<string, Ground> =>
    new Map([...grounds].map(([id, ground]) => [id, { ...ground, title: groundTitle(ground) }])),
);

/** The grounds by id: the shipped ones, and the firm's laid over them. */
export function useGrounds(): ReadonlyMap<string, Ground> {
  const texts = useDraftPacks();
  return titled(texts ? groundsWith(texts) : law.grounds);
}

/** Their texts right now. */
export const draftPacks = async (): Promise<readonly string[]> => textsOf((await readSettings()).groundPacks ?? none);
