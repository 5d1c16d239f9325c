import { Decrypter } from 'age-encryption';
import { AppError } from '../kernel/app-error';
import { damaged } from './age-file';

/*
 * The beginning of a sealed file, opened without the rest. Each piece of 64 KiB proves itself and its place; whether the file
 * is whole only its end proves, so what comes of this is good for a list and never for taking anything in.
 */

const pieceBytes = 64 * 1024;
const sealBytes = 16;
const nonceBytes = 16;

/** How long a file is whose head has `head` bytes and whose content has `plain`. */
export const sealedLength = (head: number, plain: number): number =>
  head + nonceBytes + plain + sealBytes * Math.max(1, Math.ceil(plain / pieceBytes));

export interface SealedStart {
  /** The bytes of the file from `at` on, some or all of them; none: it ends there. */
  readonly read: (at: number) => Promise<Uint8Array>;
  readonly fileKey: Uint8Array;
  /** How many bytes of the content are wanted, as far as those that are open tell. */
  readonly wanted: (plain: Uint8Array) => number;
}

/** Opens the content until as much of it is there as is wanted, or it ends. Throws AppError('bad-input'): damaged. */
export async function openAgeStart({ read, fileKey, wanted }: SealedStart): Promise<Uint8Array> {
  let at = 0;
  const file = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const bytes = await read(at);
      at += bytes.byteLength;
      if (bytes.byteLength === 0) controller.close();
      else controller.enqueue(bytes);
    },
  });
  const opening = new Decrypter();
  opening.addIdentity({ unwrapFileKey: () => fileKey });
  let plain: Uint8Array = new Uint8Array(0);
  try {
    const reader = (await opening.decrypt(file)).getReader();
    while (plain.byteLength < wanted(plain)) {
      const { done, value } = await reader.read();
      if (done) break;
      const longer = new Uint8Array(plain.byteLength + value.byteLength);
      longer.set(plain);
      longer.set(value, plain.byteLength);
      plain.fill(0);
      plain = longer;
    }
    // The rest is not wanted; that it was not read is no fault of the file.
    reader.cancel().catch(() => undefined);
    return plain;
  } catch (error) {
    throw error instanceof AppError ? error : damaged();
  }
}
