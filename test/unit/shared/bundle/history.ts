import { createHash } from 'node:crypto';
import { dryRun, type DryRun, type LocalMatter } from '../../../../shared/bundle/merge/dry-run';
import {
  historyText,
  provedIds,
  readHistoryText,
  textToProve,
  type SharedHistory,
} from '../../../../shared/bundle/merge/lines';
import { isRefusal, type Refusal } from '../../../../shared/bundle/merge/refusal';
import { operationText, type Change, type Operation } from '../../../../shared/schema/operation';

/** Histories made by hand, for what no vault of ours would write. */
export const matterId = '7d2c1a0e-0000-4000-8000-00000000abcd';
export const partyId = '7d2c1a0e-1111-4000-8000-00000000abcd';
const device = '7d2c1a0e-2222-4000-8000-00000000abcd';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface Made {
  readonly parents?: readonly Operation[];
  readonly command?: string;
  readonly changes: readonly Change[];
  readonly at?: string;
  readonly undoes?: string | null;
  readonly matter?: string;
}

export function operation({
  parents = [],
  command = 'edit-field',
  changes,
  at = '2026-12-01T10:00:00.000Z',
  undoes = null,
  matter = matterId,
}: Made): Operation {
  const unsigned = {
    matter,
    device,
    author: null,
    parents: parents.map(({ id }) => id),
    schema: 1 as const,
    at,
    command,
    undoes,
    changes: [...changes],
  };
  return { id: hashOf(operationText(unsigned)), ...unsigned };
}

const stamp = '2026-12-01T09:00:00.000Z';
const matterRow = {
  id: matterId,
  title: 'In re Summons',
  todayFixed: null,
  lawAsOfFixed: null,
  restricted: false,
  client: { side: 'account-holder', name: 'John Doe', short: 'Doe' },
  court: null,
  vehicle: null,
  facts: {},
  grounds: [],
  stage: 'new',
  responsible: null,
  createdAt: stamp,
  updatedAt: stamp,
  trashedAt: null,
};
const demandRow = {
  id: matterId,
  matterId,
  instrument: 'customs-summons-1509',
  issuer: { kind: 'federal-agency', name: 'Agency', short: 'Agency' },
  recipient: { name: 'Chirp', short: 'Chirp' },
  served: {},
  due: { date: '2026-12-20' },
  items: [{ id: 'i1', text: 'all records', tier: 'contents' }],
  chronology: [],
};
export const partyRow = { id: partyId, matterId, key: 'p1', order: 0, role: 'movant', name: 'John Doe' };

const whole = (table: Change['table'], after: { readonly id: string }): Change => ({
  table,
  id: after.id,
  field: null,
  after: after as unknown as NonNullable<Change['after']>,
});

/** The operation that opens the matter. */
export const opened = operation({
  command: 'create-matter',
  changes: [whole('matters', matterRow), whole('demands', demandRow), whole('parties', partyRow)],
});

/** One field of the demand, written on top of others. */
export const edit = (field: string, before: Change['before'], after: Change['after'], parents = [opened]): Operation =>
  operation({
    parents,
    changes: [
      {
        table: 'demands',
        id: matterId,
        field,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ],
  });

/** A vault that has nothing of it. */
export const nothingHere: LocalMatter = {
  operations: [],
  withheld: [],
  here: () => undefined,
  ownerOf: () => undefined,
};

/** Reads a text as a receiving vault does, and compares it. */
export function receive(text: string, local: LocalMatter = nothingHere): DryRun | Refusal {
  const history = readHistoryText(text);
  if (isRefusal(history)) return history;
  const hashes = history.operations.map((one) => hashOf(textToProve(one)));
  return provedIds(history.operations, hashes) ?? dryRun(matterId, local, history);
}

export const textOf = (operations: readonly Operation[], withheld: SharedHistory['withheld'] = []): string =>
  historyText({ operations, withheld });

/** The code of the refusal; throws when it was not refused. */
export function refused(found: DryRun | Refusal): string {
  if (isRefusal(found)) return found.code;
  throw new Error('it was taken in');
}

/** What it would do; throws when it was refused. */
export function taken(found: DryRun | Refusal): DryRun {
  if (!isRefusal(found)) return found;
  throw new Error(`${found.code}: ${found.message}`);
}
