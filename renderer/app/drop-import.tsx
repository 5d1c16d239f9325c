import { useEffect, useState } from 'react';
import { importMatterBytes } from '../features/list-matters/matter-file';
import { openLimits } from '../../shared/ipc/contract';
import { showError } from '../ui/undo-toast';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

async function take(files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (!file.name.toLowerCase().endsWith('.json')) {
      showError({
        what: `“${file.name}” is not a matter file`,
        fix: 'Drop a matter file (.json) here. A PDF or Word document is attached on the Files page of its matter.',
      });
    } else if (file.size > openLimits['matter-json']) {
      showError({ what: `“${file.name}” is larger than 5 MB`, fix: 'A matter file is smaller. Choose another file.' });
    } else await importMatterBytes(new Uint8Array(await file.arrayBuffer()));
  }
}

/** Takes a matter file that is dropped anywhere in the window; a page may take the drop for itself. */
export function DropImport() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      const taken = event.defaultPrevented;
      event.preventDefault();
      setOver(!taken);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over ? <div className="q-drop">Drop a matter file to import it</div> : null;
}
