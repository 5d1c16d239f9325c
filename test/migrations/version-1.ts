/*
 * A database as the first release wrote it, written with the browser's own functions and none of ours: what a
 * later program must still be able to open.
 */
export const version1Matter = '7d0e2f64-1111-4222-8333-944445555666';
const id = version1Matter;
const at = '2026-11-22T09:00:00.000Z';

const rows: Readonly<Record<string, readonly object[]>> = {
  matters: [
    {
      id,
      title: 'In re Summons to Chirp',
      todayFixed: '2026-11-22',
      lawAsOfFixed: null,
      restricted: false,
      client: { side: 'account-holder', name: 'John Doe', short: 'Doe' },
      court: null,
      vehicle: null,
      facts: { gag: { requested: true } },
      grounds: [{ id: 'overbreadth', chosen: true }],
      stage: 'new',
      responsible: null,
      createdAt: at,
      updatedAt: at,
      trashedAt: null,
    },
  ],
  demands: [
    {
      id,
      matterId: id,
      instrument: 'customs-summons-1509',
      number: null,
      issuer: { kind: 'federal-agency', name: 'Example Agency', short: 'the Agency' },
      recipient: { name: 'Chirp, Inc.', short: 'Chirp' },
      served: {},
      due: { date: '2026-11-30' },
      items: [],
      chronology: [],
    },
  ],
  parties: [
    { id: '11111111-1111-4111-8111-111111111111', matterId: id, key: 'p1', order: 0, role: 'movant', name: 'John Doe' },
  ],
  counsel: [],
  accounts: [],
  precedents: [],
  notes: [
    {
      id: '22222222-2222-4222-8222-222222222222',
      key: 'n1',
      order: 0,
      on: { kind: 'matter', id },
      text: 'Call the clerk.',
      at,
      by: 'Pat',
      history: [],
      trashedAt: null,
    },
  ],
  passages: [],
  templates: [],
  drafts: [],
  draftVersions: [],
  deadlines: [],
  files: [],
  blobs: [],
  journal: [],
  meta: [],
};

/** Writes it, with more rows when some are given; under a higher version it is a database from the future. */
export async function writeVersion1(
  more: Readonly<Record<string, readonly object[]>> = {},
  version = 1,
): Promise<void> {
  const database = await open(version * 10, (made) => {
    for (const [table, content] of Object.entries({ ...rows, ...more })) {
      const store = made.createObjectStore(table, { keyPath: 'id' });
      for (const row of content) store.add(row);
    }
  });
  database.close();
}

/** Everything in it, by whatever version it is. */
export async function readVersion1(): Promise<Record<string, unknown>> {
  const database = await open();
  const names = [...database.objectStoreNames];
  const tx = database.transaction(names);
  const read = names.map(async (name) => [name, await done(tx.objectStore(name).getAll())] as const);
  const all = Object.fromEntries(await Promise.all(read));
  database.close();
  return all;
}

async function open(version?: number, make?: (made: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open('quash', version);
  request.onupgradeneeded = () => make?.(request.result);
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database failed'));
  });
}
