import { maxPaperBytes } from '../../../shared/extract/paper-file';
import type { Offer } from '../../../shared/intake/offer';
import { pageOf } from '../../../shared/intake/pages';
import { inFile } from '../cli-error';
import { importFile } from '../import-file';
import { printJson, printOut, readInput } from '../io';

const shown = (value: Offer['value']): string =>
  typeof value === 'object' ? `${value.text} [${value.tier}]` : String(value);

/**
 * `quash read-demand`: what a served paper offers to the record, each value with the words it came from. Nothing is
 * written. Exit 0, also for a scan, which a note tells of. Throws CliError for a file that cannot be read.
 */
export async function runReadDemand(file: string, { json }: { readonly json?: boolean }): Promise<number> {
  const bytes = await readInput(file, maxPaperBytes);
  const { paper, intake } = await importFile({ kind: 'demand', name: file, bytes, wordsOnly: false }).catch(
    (error: unknown) => {
      throw inFile(error, file);
    },
  );
  const offers = intake.offers.map((offer) => {
    const page = pageOf(paper.pages, offer.start);
    return page === undefined ? offer : { ...offer, page };
  });
  const notes = [
    ...paper.notes.map((text) => ({ text })),
    ...(paper.attached ?? []).map(({ name }) => ({ text: `“${name}” is attached to the message; read it, too.` })),
    ...intake.notes,
  ];
  if (json) {
    await printJson({ text: paper.text, ...(paper.pages ? { pages: paper.pages } : {}), offers, notes });
    return 0;
  }
  const line = (offer: (typeof offers)[number]): string =>
    `${offer.sure.padEnd(6)} ${offer.contested ? 'one of several ' : ''}${offer.field}: ${shown(offer.value)}\n` +
    `       “${offer.words.replace(/\s+/g, ' ').slice(0, 160)}”${'page' in offer ? `, page ${offer.page}` : ''}: ${offer.why}\n`;
  await printOut([...offers.map(line), ...notes.map(({ text }) => `note   ${text}\n`)].join(''));
  return 0;
}
