import { accountFacts } from '../../../shared/guard/guard';
import { protectedWords } from '../../../shared/checks/protected-words';
import { AppError } from '../../../shared/kernel/app-error';
import { saveLimit } from '../../../shared/ipc/contract';
import { exhibitFileName } from '../../../shared/packet/file-name';
import type { PacketPlan } from '../../../shared/packet/packet-plan';
import type { Matter } from '../../../shared/schema/matter';
import { readAttachment } from '../../data';
import { searchLeavingInWorker } from '../../workers/leak-client';

/** An exhibit as it goes into the packet's folder, or why it does not. */
export type ExhibitFile =
  | {
      readonly status: 'comes';
      readonly title: string;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly kind: 'docx' | 'pdf';
    }
  | { readonly status: 'stays'; readonly title: string; readonly name: string; readonly why: string };

/**
 * The files attached as exhibits, under the marks that the papers cite them by. What is filed under seal is no file of the
 * public packet, and stays. `room`: bytes that the folder may still take. Each is read whole for what the matter
 * protects, the letters of a PDF's pages too; the drawer's facts are asked about like any paper's.
 */
export async function exhibitFiles(plan: PacketPlan, matter: Matter, room: number): Promise<ExhibitFile[]> {
  const facts = protectedWords(matter).flatMap(accountFacts);
  const files: ExhibitFile[] = [];
  let left = Math.min(room, saveLimit);
  for (const { letter, title: words, sealed, fileId } of plan.exhibits) {
    if (fileId === null) continue;
    const title = `Exhibit ${letter}`;
    const stays = (why: string) => files.push({ status: 'stays', title, name: title, why });
    if (sealed) {
      stays('It is filed under seal: file it apart, by the court’s rule for sealed papers.');
      continue;
    }
    const attached = await readAttachment(fileId);
    const kind = attached && /\.(docx|pdf)$/i.exec(attached.name)?.[1]?.toLowerCase();
    if (!attached || (kind !== 'docx' && kind !== 'pdf')) {
      stays('Its file is neither a PDF nor a Word file, or is in the trash.');
      continue;
    }
    const { bytes } = attached;
    if (bytes.byteLength > left) {
      stays('The packet would grow over 50 MB: copy this file by hand.');
      continue;
    }
    const name = exhibitFileName(letter, words, kind, matter);
    const problem = await problemOf({ bytes, name, kind, facts });
    if (problem !== null) {
      stays(problem);
      continue;
    }
    left -= bytes.byteLength;
    files.push({ status: 'comes', title, name, bytes, kind });
  }
  return files;
}

/** Why a file may not come along; null: nothing was found. What cannot be read cannot be vouched for. */
async function problemOf(file: Parameters<typeof searchLeavingInWorker>[0]): Promise<string | null> {
  try {
    const found = await searchLeavingInWorker(file);
    if (found.length === 0) return null;
    const where = [...new Set(found.map((one) => one.where))].join('; ');
    return `It holds protected words: ${where}. Redact it, or file it under seal.`;
  } catch (error) {
    if (error instanceof AppError) return `${error.message} ${error.fix}`;
    throw error;
  }
}
