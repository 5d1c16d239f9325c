import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LinkedRecord } from '../../../shared/precedents/network/make-links';
import { Network } from '../../../shared/precedents/network/network';
import { linksInWorker } from '../../workers/network-client';
import { libraryEdition } from './library';
import { libraryReady, watchLibrary } from './library-feed';
import { notesOnRecord, recordIds, viewOfRecord } from './library-rows';

/** The links of the library, and how far newer ones are made; `reading` null: they are level. */
export interface NetworkState {
  readonly network: Network | undefined;
  readonly reading: { readonly done: number; readonly of: number } | null;
}

/** The newest network that was made, and of which edition of the library. */
let latest: { readonly edition: number; readonly network: Network } | undefined;

/** The records with what is kept about them; their ids are noted as they are given. */
function* linkedRecords(ids: string[]): Generator<LinkedRecord> {
  for (const id of recordIds()) {
    const view = viewOfRecord(id);
    if (!view) continue;
    const { own: _own, added: _added, edited: _edited, keeping, ...record } = view;
    ids.push(id);
    yield { record, treatments: keeping.treatments, notes: notesOnRecord(id) };
  }
}

/** The links of the library as it is now. Rejects when `signal` says so. */
export async function readNetwork(
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<Network> {
  await libraryReady();
  const edition = libraryEdition();
  if (latest?.edition === edition) return latest.network;
  const ids: string[] = [];
  const table = await linksInWorker({ records: linkedRecords(ids), onProgress, signal });
  latest = { edition, network: new Network(ids, table) };
  return latest.network;
}

/** The links of the library, kept up to date: those from before a change until the new ones are made. */
export function useNetwork(): NetworkState {
  const edition = useSyncExternalStore(watchLibrary, libraryEdition);
  const [network, setNetwork] = useState(latest?.network);
  const [reading, setReading] = useState<NetworkState['reading']>(null);
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    const work = new AbortController();
    const { signal } = work;
    readNetwork(signal, (done, of) => !signal.aborted && setReading({ done, of })).then(
      (made) => {
        if (signal.aborted) return;
        setNetwork(made);
        setReading(null);
      },
      (error: unknown) => !signal.aborted && setFailed({ error }),
    );
    return () => work.abort();
  }, [edition]);
  if (failed) throw failed.error;
  return { network, reading };
}
