import { readAll } from '../read';

/** The protected accounts of some matters: what no file that speaks of them may hold. */
export async function protectedWordsOf(matterIds: ReadonlySet<string>): Promise<string[]> {
  const accounts = await readAll('accounts');
  return [
    ...new Set(
      accounts.filter(({ matterId, protect }) => protect === true && matterIds.has(matterId)).map((a) => a.handle),
    ),
  ];
}
