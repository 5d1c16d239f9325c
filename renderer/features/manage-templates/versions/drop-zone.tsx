import { type DragEvent, type ReactNode, useState } from 'react';
import { showFailure } from '../../../ui/desktop-files';
import { droppedFile, type WordFile } from './bring-in';

interface DropZoneProps {
  readonly className: string;
  /** What letting go here does, said while a file hovers. */
  readonly title: string;
  /** It is a pane of the window; else it stands inside one. */
  readonly pane?: boolean;
  readonly onFile: (file: WordFile) => void;
  readonly children: ReactNode;
}

/** Takes the file that is dropped on it. The same is always at hand by a button: a drop needs a mouse. */
export function DropZone({ className, title, pane = false, onFile, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const file = await droppedFile(event.dataTransfer.files);
    if (file) onFile(file);
  };
  return (
    <div
      className={className}
      data-pane={pane ? '' : undefined}
      data-drop={over ? title : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => void drop(event).catch(showFailure)}
    >
      {children}
    </div>
  );
}
