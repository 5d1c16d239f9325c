import { splitPages } from '../../../shared/precedents/opinion-text';
import type { OpinionFile } from '../../../shared/schema/library';
import { getBytes } from '../vault/blobs';

/** The pages of an opinion in words; none where nothing could be read. */
export async function readOpinionPages({ textSha256 }: OpinionFile): Promise<readonly string[]> {
  return textSha256 === null ? [] : splitPages(new TextDecoder().decode(await getBytes(textSha256)));
}
