import { exchangeInOrder } from '../../unit/renderer/data/exchange-orders';
import { tamperWith } from '../../unit/renderer/data/tampered';
import { count, type Section } from '../harness/section';

/*
 * Three vaults exchange one matter in random orders (test/property/bundle-orders.test.ts is the short form). The product's
 * own data layer runs here, with a database and a journal in memory for each colleague.
 */
export const bundleOrders: Section = {
  key: 'bundles',
  name: 'three colleagues, one matter',
  run: async ({ chance, short }) => {
    const orders = short ? 10 : 200;
    const sum = { orders, edits: 0, exchanges: 0, concurrent: 0, shown: 0, tampered: 0 };
    const failures: string[] = [];
    for (let order = 0; order < orders; order += 1) {
      const found = await exchangeInOrder(chance.branch(`bundles ${order}`));
      for (const what of ['edits', 'exchanges', 'concurrent', 'shown'] as const) sum[what] += found[what];
      failures.push(...found.faults.map((fault) => `order ${order}: ${fault}`));
    }
    const { tried, faults } = await tamperWith(chance.branch('tampered'), short ? 60 : 600);
    sum.tampered = tried;
    failures.push(...faults);
    const line = `${count(orders)} orders, ${count(sum.edits)} edits, ${count(sum.exchanges)} exchanges; ${count(sum.concurrent)} critical fields written at once, asked about in ${count(sum.shown)} of ${count(sum.concurrent * 3)} vaults; ${count(tried)} damaged histories; ${count(failures.length)} faults`;
    if (sum.shown !== sum.concurrent * 3) failures.push('a critical field was not asked about');
    return { line, counts: sum, failures };
  },
};
