import { Unzlib } from 'fflate';
import { AppError } from '../kernel/app-error';

/** What all compressed streams of a file may grow to, pictures apart: they are never unpacked here. */
const mostUnpacked = 100 * 1024 * 1024;
const step = 16_384;

const refuse = (): never => {
  throw new AppError(
    'unsafe-document',
    'This PDF was not opened: it unpacks to more than Quash takes.',
    'Print it to a new PDF, or type or paste what the paper says.',
  );
};

const streamWord = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const picture = /\/Subtype\s{0,4}\/Image|\/FontFile/;

/** Next place of `stream` followed by a line end, and not the end of `endstream`. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (streamWord.every((byte, index) => bytes[at + index] === byte) && bytes[at - 1] !== 0x64) {
      const after = bytes[at + 6];
      if (after === 0x0a) return at + 7;
      if (after === 0x0d) return at + (bytes[at + 7] === 0x0a ? 8 : 7);
    }
  }
  return -1;
}

/**
 * Refuses a PDF whose streams would fill the memory. The PDF library unpacks what it is given without a limit, so
 * every stream is unpacked here first, counted, and forgotten. Throws AppError('unsafe-document').
 */
export function checkPdfBounds(bytes: Uint8Array): void {
  let total = 0;
  let budget = mostUnpacked;
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    const head = String.fromCharCode(...bytes.subarray(Math.max(0, at - 400), at));
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    if ((dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/g) ?? []).length > 1) refuse();
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || picture.test(dictionary)) continue;
    let ended = false;
    const unpacker = new Unzlib((chunk, last) => {
      total += chunk.length;
      ended ||= last;
    });
    try {
      for (let from = at; from < bytes.length && !ended; from += step) {
        unpacker.push(bytes.subarray(from, from + step));
        budget -= step;
        if (total > mostUnpacked || budget < -8 * mostUnpacked) refuse();
      }
    } catch (error) {
      if (error instanceof AppError) throw error;
      // A broken stream ends here; what the PDF library makes of it is its affair.
    }
  }
}
