import { createHash } from 'node:crypto';

/** The clipboard of the system. */
export interface Board {
  /** The plain text on it as UTF-8; empty: there is none. The caller wipes it. */
  readonly readText: () => Promise<Buffer>;
  readonly clear: () => void;
  /** Forgets the text that is marked with the mouse, where that is a clipboard of its own. */
  readonly clearMarked: () => void;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same text with the line ends the page knows: Windows puts its own on the clipboard. */
function plainLineEnds(text: Buffer): Buffer {
  const kept = Buffer.alloc(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === 13 && text[at + 1] === 10) continue;
    kept[length] = text[at] ?? 0;
    length += 1;
  }
  return kept.subarray(0, length);
}

/** Takes back at the lock what this program put on the clipboard, and leaves there what others did. */
export class OwnClipboard {
  readonly #board: Board;
  readonly #ours = new Set<string>();

  constructor(board: Board) {
    this.#board = board;
  }

  /** The page put a text with this SHA-256 there. */
  note(hash: string): void {
    this.#ours.add(hash);
  }

  /** Clears the clipboard when what is on it is ours. The text is looked at as bytes, and they are wiped. */
  async clear(): Promise<void> {
    this.#board.clearMarked();
    if (this.#ours.size === 0) return;
    const text = await this.#board.readText();
    const plain = plainLineEnds(text);
    if (text.length > 0 && (this.#ours.has(sha256(text)) || this.#ours.has(sha256(plain)))) this.#board.clear();
    text.fill(0);
    plain.fill(0);
    this.#ours.clear();
  }
}
