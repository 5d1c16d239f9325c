import type { Board } from './own-clipboard';

/*
 * Two shapes of Electron's clipboard: at once and by the system's names of formats, as it was for many years; and by
 * promises and MIME types, modelled on the web's. Both are met in the versions that Quash runs on.
 */

interface OldClipboard {
  readBuffer(format: string): Buffer;
  readText(): string;
  clear(type?: 'selection' | 'clipboard'): void;
}

interface NewClipboard {
  read(): Promise<{ readonly types: string[]; getType(type: string): Promise<unknown> }[]>;
  clear(): void;
  readonly selection?: { clear(): void };
}

/** Under these names the system hands out plain text as UTF-8. Windows has it in UTF-16 only. */
const formats: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['UTF8_STRING', 'text/plain;charset=utf-8', 'text/plain'],
  darwin: ['public.utf8-plain-text'],
};

function readOld(clipboard: OldClipboard, platform: NodeJS.Platform): Buffer {
  for (const format of formats[platform] ?? []) {
    const text = clipboard.readBuffer(format);
    if (text.length > 0) return text;
  }
  // Windows gives it as a string only: garbage at once, but not wiped.
  return platform === 'win32' ? Buffer.from(clipboard.readText()) : Buffer.alloc(0);
}

async function readNew(clipboard: NewClipboard): Promise<Buffer> {
  for (const item of await clipboard.read()) {
    if (!item.types.includes('text/plain')) continue;
    const blob = await item.getType('text/plain');
    if (blob instanceof Blob) return Buffer.from(await blob.arrayBuffer());
  }
  return Buffer.alloc(0);
}

/** The clipboard of the system as text in bytes. `clipboard` is Electron's, of whichever shape. */
export function systemClipboard(clipboard: object, platform = process.platform): Board {
  if ('readBuffer' in clipboard) {
    const old = clipboard as OldClipboard;
    return {
      readText: () => Promise.resolve(readOld(old, platform)),
      clear: () => old.clear(),
      // X11 keeps what is marked with the mouse in the process where it was marked.
      clearMarked: () => (platform === 'linux' ? old.clear('selection') : undefined),
    };
  }
  const recent = clipboard as NewClipboard;
  return {
    readText: () => readNew(recent),
    clear: () => recent.clear(),
    clearMarked: () => recent.selection?.clear(),
  };
}
