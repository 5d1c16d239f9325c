import { splitPages } from '../../../shared/precedents/opinion-text';
import type { OpinionFile } from '../../../shared/schema/library';
import { readAll } from '../read';
import { getBytes } from '../vault/blobs';

/** The pages of an opinion in words; none where nothing could be read. */
export async function readOpinionPages({ textSha256 }: OpinionFile): Promise<readonly string[]> {
  return textSha256 === null ? [] : splitPages(new TextDecoder().decode(await getBytes(textSha256)));
}

/** An opinion as the file that was attached. */
export const readOpinionFile = ({ sha256 }: OpinionFile): Promise<Uint8Array> => getBytes(sha256);

/** The most that a cite check reads of kept opinions, in bytes of text: some two hundred long ones. */
const MOST_TEXT = 20 * 1024 * 1024;

/**
 * The words of the opinions that the firm keeps, by record: what quotations are compared with. Pages run on, as a
 * quotation may. Beyond the limit the rest is left out, and quotations from it count as from an opinion that is not kept.
 */
export async function opinionTexts(): Promise<(readonly [recordId: string, text: string])[]> {
  const out: (readonly [string, string])[] = [];
  let size = 0;
  for (const row of await readAll('precedents')) {
    if (row.kind !== 'keeping') continue;
    const pages = (await Promise.all(row.opinions.map(readOpinionPages))).flat();
    const text = pages.join('\n');
    size += text.length;
    if (size > MOST_TEXT) break;
    if (text !== '') out.push([row.precedentId, text]);
  }
  return out;
}
