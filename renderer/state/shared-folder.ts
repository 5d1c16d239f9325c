import { create } from 'zustand';
import type { FolderLook } from '../../shared/ipc/folder-contract';
import type { ReplyError } from '../../shared/ipc/reply';

interface Folder {
  /** What was found when it was last looked into; null: it was not yet, or could not be. */
  readonly look: FolderLook | null;
  readonly problem: ReplyError | null;
  readonly busy: boolean;
}

const useFolder = create<Folder>()(() => ({ look: null, problem: null, busy: false }));

/** The folder that the team shares, as it was when it was last looked into. */
export function useSharedFolder(): Folder {
  return useFolder();
}

/** Looks into it; null: none is chosen, or it could not be read, and then the store says why. */
export async function lookIntoFolder(): Promise<FolderLook | null> {
  useFolder.setState({ busy: true });
  const reply = await window.quash['folder:look']();
  const look = reply.ok ? reply.value : null;
  useFolder.setState({ look, problem: reply.ok ? null : reply.error, busy: false });
  return look?.path === null ? null : look;
}

/** What was found new has been shown: it is no news from now on. */
export async function newBundlesShown(): Promise<void> {
  const { look } = useFolder.getState();
  await markBundles(
    (look?.bundles ?? []).flatMap((one) => (one.as === 'new' ? [one.mark] : [])),
    'shown',
  );
}

/** Says what became of bundles in it, and looks again. */
export async function markBundles(marks: readonly string[], as: 'shown' | 'ignored' | 'offered'): Promise<void> {
  if (marks.length === 0) return;
  await window.quash['folder:mark']({ marks: [...marks], as });
  await lookIntoFolder();
}
