import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import type {
  ExportGuard,
  InputOf,
  LeakFinding,
  LetThrough,
  OpenPurpose,
  OutputOf,
  Reply,
} from '../../shared/ipc/contract';
import { askToLeave, askToLetThrough } from './leave-guard';
import type { UnderSeal } from './under-seal';
import { showError } from './undo-toast';

export { showFailure } from './undo-toast';

interface SaveRequest {
  /** What the dialog suggests. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: InputOf<'file:save' | 'file:save-cleaned'>['kind'];
  readonly guard: ExportGuard;
  /** Of a public version: the words under seal that must not stand in it, and what of them was found in it already. */
  readonly underSeal?: UnderSeal | undefined;
}

interface SavedFile {
  readonly path: string;
  readonly sha256: string;
}

/** Says that a file holds what the matter protects, and where. */
function showBlocked(findings: readonly LeakFinding[]): void {
  const where = [...new Set(findings.map((f) => `“${f.word}” in ${f.where}`))].join('; ');
  showError({
    what: 'The file was not saved: it holds protected words',
    fix: `Found ${where}. Take the words out, or take the protection off under Parties.`,
  });
}

interface SavedNotice {
  readonly title: string;
  readonly path: string;
  /** What there is to say of the file beside its place. */
  readonly said?: string;
}

/** Says that a file was saved and where, and offers to show it there. */
export function showSaved({ title, path, said }: SavedNotice): void {
  notifications.show({
    withBorder: true,
    autoClose: said === undefined ? 8_000 : 12_000,
    icon: <IconCheck size={16} aria-hidden />,
    title,
    message: (
      <span className="q-stack" style={{ gap: 6 }}>
        <span style={{ overflowWrap: 'anywhere' }}>{path}</span>
        {said !== undefined && <span>{said}</span>}
        <span>
          <Button size="compact-xs" variant="light" onClick={() => void window.quash['file:show']({ path })}>
            Show in folder
          </Button>
        </span>
      </span>
    ),
  });
}

/** What main says of a file that was to leave. */
type Outcome<Saved> =
  Saved | { readonly status: 'cancelled' } | { readonly status: 'blocked'; readonly findings: LeakFinding[] };

/** What main is told of a file that may leave. */
interface Told {
  readonly guard: ExportGuard;
  readonly override?: LetThrough;
}

/**
 * What main seeks in a public version beside the accounts: all that is under seal, unless an attorney has just let the
 * places of it go that the page found. Null: the file stays.
 */
export async function seekUnderSeal(
  held: { readonly matterId: string; readonly name: string; readonly holdsFact: (text: string) => boolean },
  underSeal: UnderSeal | undefined,
): Promise<readonly string[] | null> {
  if (!underSeal) return [];
  if (underSeal.found.length === 0) return underSeal.words;
  return (await askToLetThrough({ ...held, findings: underSeal.found })) ? [] : null;
}

/**
 * The way of every file out of the window: the sealed drawer is asked, main writes, and what kept the file back is said.
 * `write` is called once it may leave; again, with the findings, when an attorney lets it leave with what main found.
 * Gives what was saved; null: nothing was.
 */
export async function letLeave<Saved extends { readonly status: 'saved'; readonly path: string }>(
  { name, bytes, kind, guard: asked, underSeal }: SaveRequest,
  write: (told: Told) => Promise<Reply<Outcome<Saved>>>,
): Promise<Saved | null> {
  const { matterId } = asked;
  const pass = matterId === null ? null : await askToLeave({ matterId, name, bytes, kind });
  if (matterId !== null && !pass) return null;
  const sought =
    matterId === null || !pass ? [] : await seekUnderSeal({ matterId, name, holdsFact: pass.holdsFact }, underSeal);
  if (!sought) return null;
  const guard = { ...asked, protectedWords: [...new Set([...asked.protectedWords, ...sought])] };
  const through: LeakFinding[] = [];
  for (;;) {
    const reply = await write({ guard, ...(through.length > 0 ? { override: { findings: through } } : {}) });
    if (!reply.ok) {
      showError({ what: reply.error.message, fix: reply.error.fix });
      return null;
    }
    const { value } = reply;
    if (value.status === 'cancelled') return null;
    if (value.status === 'saved') {
      return pass && !pass.savedAs(value.path.split(/[\\/]/).at(-1) ?? value.path) ? null : value;
    }
    const { findings } = value;
    if (matterId === null || !pass) {
      showBlocked(findings);
      return null;
    }
    if (!(await askToLetThrough({ matterId, name, findings, holdsFact: pass.holdsFact }))) return null;
    through.push(...findings);
  }
}

/** Asks where, writes through the one exit for files and says what became of it; null: nothing was written. */
export async function saveFile(
  request: SaveRequest & { readonly kind: InputOf<'file:save'>['kind'] },
): Promise<SavedFile | null> {
  const { name, bytes, kind } = request;
  const saved = await letLeave<Extract<OutputOf<'file:save'>, { status: 'saved' }>>(request, (told) =>
    window.quash['file:save']({ name, bytes, kind, ...told }),
  );
  if (!saved) return null;
  const { path, sha256 } = saved;
  showSaved({ title: 'Saved', path });
  return { path, sha256 };
}

/** The same for the cleaned copy of a file from outside, which main made and writes as it is. */
export async function saveCleaned(request: InputOf<'file:save-cleaned'>): Promise<SavedFile | null> {
  const saved = await letLeave<Extract<OutputOf<'file:save-cleaned'>, { status: 'saved' }>>(request, (told) =>
    window.quash['file:save-cleaned']({ ...request, ...told }),
  );
  if (!saved) return null;
  const { path, sha256 } = saved;
  showSaved({ title: 'Cleaned copy saved', path });
  return { path, sha256 };
}

interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Asks which file and reads it within its limit; null: none was chosen. */
export async function openFile(purpose: OpenPurpose): Promise<OpenedFile | null> {
  const reply = await window.quash['file:open']({ purpose });
  if (!reply.ok) {
    showError({ what: reply.error.message, fix: reply.error.fix });
    return null;
  }
  return reply.value.status === 'opened' ? { name: reply.value.name, bytes: reply.value.bytes } : null;
}
