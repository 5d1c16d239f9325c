import { useEffect, useState } from 'react';
import { importMatterBytes } from '../features/list-matters/matter-file';
import { offerBundle } from '../features/open-bundle/choose';
import { openLimits } from '../../shared/ipc/contract';
import { currentRoute, go, offerFile, useRoute } from '../state';
import { showError, showFailure } from '../ui/undo-toast';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** In the library a dropped file is one of authorities; elsewhere only one that can be nothing else. */
function isLibraryFile(name: string): boolean {
  if (/[.](?:ris|bib)$/i.test(name)) return true;
  return currentRoute().section === 'precedents' && /[.](?:json|csv|tsv|txt)$/i.test(name);
}

async function takeLibraryFile(file: File): Promise<void> {
  if (file.size > openLimits.precedents) {
    showError({ what: `“${file.name}” is larger than 20 MB`, fix: 'Split it, and import one part after the other.' });
    return;
  }
  offerFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  go({ section: 'precedents', tab: 'import' });
}

async function take(files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (/[.]quash$/i.test(file.name)) await offerBundle(file);
    else if (isLibraryFile(file.name)) await takeLibraryFile(file);
    else if (!file.name.toLowerCase().endsWith('.json')) {
      showError({
        what: `“${file.name}” is neither a matter file nor a bundle`,
        fix: 'Drop a matter file (.json) or a bundle (.quash) here. A PDF or Word document is attached on the Files page of its matter.',
      });
    } else if (file.size > openLimits['matter-json']) {
      showError({ what: `“${file.name}” is larger than 5 MB`, fix: 'A matter file is smaller. Choose another file.' });
    } else await importMatterBytes(new Uint8Array(await file.arrayBuffer()));
  }
}

/** Takes a matter file, or a file of authorities, that is dropped anywhere in the window; a page may take the drop for itself. */
export function DropImport() {
  const [over, setOver] = useState(false);
  const { section } = useRoute();
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
      void take([...(event.dataTransfer?.files ?? [])]).catch(showFailure);
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
  return over ? (
    <div className="q-drop">
      {section === 'precedents'
        ? 'Drop a file of authorities to import it'
        : 'Drop a matter file or a bundle to look into it'}
    </div>
  ) : null;
}
