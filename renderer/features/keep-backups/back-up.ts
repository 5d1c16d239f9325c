import { backUpNow } from '../../state/vault';
import { showDone, showFailure } from '../../ui/undo-toast';

/** Makes a backup and says where it went; a failure is shown. */
export async function backUpAndSay(): Promise<void> {
  try {
    const { second } = await backUpNow();
    showDone(second ? 'Backed up, here and in the second place' : 'Backed up');
  } catch (error) {
    showFailure(error);
  }
}
