import { droppedBundleLimit } from '../../../shared/ipc/bundle-contract';
import { go, setChosenBundle, type ChosenBundle } from '../../state';
import { showError } from '../../ui/undo-toast';

function show(bundle: ChosenBundle): void {
  setChosenBundle(bundle);
  go({ section: 'matters', tab: 'bundle' });
}

/** Asks for a bundle and goes to the screen that opens it. */
export async function chooseBundle(): Promise<void> {
  const reply = await window.quash['bundle:choose']();
  if (!reply.ok) showError({ what: reply.error.message, fix: reply.error.fix });
  else if (reply.value.status === 'chosen') show(reply.value);
}

/** The same for a file that was dropped. */
export async function offerBundle(file: File): Promise<void> {
  if (file.size > droppedBundleLimit) {
    showError({
      what: `“${file.name}” is larger than ${droppedBundleLimit / 1024 / 1024} MB`,
      fix: 'Open it from the menu: File, Open a bundle….',
    });
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reply = await window.quash['bundle:offer']({ name: file.name.slice(-255), bytes });
  if (reply.ok) show(reply.value);
  else showError({ what: reply.error.message, fix: reply.error.fix });
}
