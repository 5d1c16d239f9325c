import type { Operation } from '../../../shared/schema/operation';
import { readAll } from '../read';

/** Who wrote something, and when by their own clock, which decides nothing. */
export interface Writer {
  readonly name: string;
  readonly at: string;
}

/** The writers of operations by the operation's id. `others`: people that a bundle brings along. */
export async function writersOf(
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
      { name: (author === null ? undefined : names.get(author)) ?? 'Somebody without a name', at },
    ]),
  );
}
