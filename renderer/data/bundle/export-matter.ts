import { entryNames, type BundleContents, type BundleEntry } from '../../../shared/bundle/contents';
import { inGraphOrder } from '../../../shared/bundle/merge/dry-run';
import { historyText } from '../../../shared/bundle/merge/lines';
import { isSample } from '../../../shared/schema/matter';
import { canonicalJson, OPERATION_SCHEMA, type Operation } from '../../../shared/schema/operation';
import { DataError } from '../errors';
import { mustRead } from '../read';
import { sha256 } from '../sha256';
import { getBytes } from '../vault/blobs';
import { levelOut } from './level-out';
import { graphOf, readShared } from './matter-journal';
import { peopleOf } from './people';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A matter as it goes into a bundle: all its operations, the people they name, and the bytes of its files and papers. What
 * lies in the sealed drawer stays here. Throws when the matter may not be shared.
 */
export async function exportMatterContents(matterId: string): Promise<BundleContents> {
  const matter = await mustRead('matters', matterId);
  refuse(matter);
  await levelOut(matterId);
  const shared = await readShared(matterId);
  const graph = graphOf(shared);
  const operations = inGraphOrder(shared.operations, graph);
  const history = encode(historyText({ operations, withheld: shared.withheld }));
  const people = await peopleOf(operations, matter.responsible);
  const blobs: BundleEntry[] = [];
  for (const hash of bytesNamed(operations)) blobs.push({ name: `blob/${hash}`, bytes: await getBytes(hash) });
  return {
    kind: 'matter',
    matter: matterId,
    title: matter.title,
    schema: OPERATION_SCHEMA,
    operations: {
      count: operations.length + shared.withheld.length,
      sha256: await sha256(history),
      heads: [...graph.heads],
    },
    entries: [
      { name: entryNames.operations, bytes: history },
      { name: entryNames.people, bytes: encode(canonicalJson(people)) },
      ...blobs,
    ],
  };
}

function refuse(matter: Awaited<ReturnType<typeof mustRead<'matters'>>>): void {
  if (isSample(matter)) {
    throw new DataError(
      'not-allowed',
      'This is a sample: every Quash has it already.',
      'Share a matter of your own, or export the sample as a matter file.',
    );
  }
  if (matter.trashedAt !== null) {
    throw new DataError('not-allowed', 'This matter is in the trash.', 'Restore it first.');
  }
  if (matter.restricted && !matter.mayBeShared) {
    throw new DataError(
      'not-allowed',
      'This matter is restricted: it goes into no bundle and no shared folder.',
      'An attorney can lift that for this matter, with a reason that is kept in it.',
    );
  }
}

/** Every stored file that the history brought in, once. A file that was attached and removed is part of it. */
export function bytesNamed(operations: readonly Operation[]): string[] {
  const hashes = operations.flatMap(({ changes }) =>
    changes.flatMap(({ table, field, after }) => {
      if (table !== 'files' && table !== 'draftVersions') return [];
      if (field === 'sha256') return typeof after === 'string' ? [after] : [];
      const row = field === null && after !== null && typeof after === 'object' && !Array.isArray(after) ? after : {};
      return typeof row['sha256'] === 'string' ? [row['sha256']] : [];
    }),
  );
  return [...new Set(hashes)].sort();
}
