import { MATTER_SCHEMA_VERSION, type Matter } from '../../../shared/schema/matter';
import { now, today } from '../clock';
import { commit } from '../commit';
import { matterEdits } from '../matter-rows';
import { readSettings } from '../who';

/** What the guided form knows of a matter; the rest is filled in on its pages. */
export type NewMatter = Pick<Matter, 'title' | 'client' | 'demand'> &
  Partial<Pick<Matter, 'court' | 'vehicle' | 'facts' | 'parties' | 'counsel' | 'accounts' | 'grounds' | 'restricted'>>;

/** A matter and the operation that made it. */
export interface MadeMatter {
  readonly matterId: string;
  readonly operation: string | null;
}

/** Opens a new matter, dated by the clock. */
export async function createMatter(input: NewMatter): Promise<MadeMatter> {
  const id = crypto.randomUUID();
  const day = today();
  const { currentPerson } = await readSettings();
  const matter: Matter = {
    court: null,
    vehicle: null,
    restricted: false,
    facts: {},
    parties: [],
    counsel: [],
    accounts: [],
    grounds: [],
    ...input,
    schemaVersion: MATTER_SCHEMA_VERSION,
    id,
    today: day,
    lawAsOf: day,
    notes: [],
  };
  const edits = matterEdits(matter, { id, at: now(), fixed: false, responsible: currentPerson, stage: 'new' });
  const operation = await commit({ command: 'create-matter', matter: id, edits });
  return { matterId: id, operation: operation?.id ?? null };
}
