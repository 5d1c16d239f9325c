import type { Operation } from '../../../shared/schema/operation';
import type { Writer } from '../queries/open-conflicts';
import { readAll } from '../read';

/** The writers of operations by the operation's id. `others`: people that a bundle brings along. */
export async function writersById(
  operations: readonly Operation[],
  others: readonly { readonly id: string; readonly name: string }[] = [],
): Promise<ReadonlyMap<string, Writer>> {
  const here = (await readAll('meta')).flatMap((row) =>
    row.kind === 'person' ? [[row.id, row.value.name] as const] : [],
  );
  const names = new Map([...others.map(({ id, name }) => [id, name] as const), ...here]);
  return new Map(
    operations.map(({ id, author, at }) => [
      id,
      { name: (author === null ? undefined : names.get(author)) ?? null, at },
    ]),
  );
}
