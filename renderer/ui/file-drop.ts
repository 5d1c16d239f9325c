import { type DragEvent, useState } from 'react';
import { showFailure } from './desktop-files';
import { showError } from './undo-toast';

interface FileDrop {
  /** Larger files are refused, in megabytes. */
  readonly mostMegabytes: number;
  /** What to do with a file that is too large. */
  readonly tooLarge: string;
  readonly take: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<unknown>;
}

/** The bytes of a dropped file, unless it is larger than `limit`: then that is said, and nothing of it is read. */
export async function bytesWithin(file: File, limit: number): Promise<Uint8Array | null> {
  if (file.size <= limit) return new Uint8Array(await file.arrayBuffer());
  const most = Math.floor(limit / 1024 / 1024);
  showError({ what: `“${file.name}” is larger than ${most} MB`, fix: 'Split it, or choose a smaller file.' });
  return null;
}

/** Makes a section take a file that is dropped on it: the first, whole, within its limit. Spread it on the section. */
export function useFileDrop({ mostMegabytes, tooLarge, take }: FileDrop) {
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    if (file.size > mostMegabytes * 1024 * 1024)
      showError({ what: `“${file.name}” is larger than ${mostMegabytes} MB`, fix: tooLarge });
    else await take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return {
    'data-over': over ? '' : undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => void drop(event).catch(showFailure),
  };
}
