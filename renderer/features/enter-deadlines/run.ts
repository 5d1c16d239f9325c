import { undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { showUndo } from '../../ui/undo-toast';

/** Runs a command and offers to take it back; what goes wrong is said. */
export async function run(action: Promise<string | null>, message: string): Promise<void> {
  try {
    const operation = await action;
    if (operation) showUndo({ message, undo: () => undo(operation) });
  } catch (error) {
    showFailure(error);
  }
}
