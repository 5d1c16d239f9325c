import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

interface Undoable {
  readonly message: string;
  readonly undo: () => void | Promise<unknown>;
  /** What the button says, where it is not 'Undo'. */
  readonly verb?: string;
}

/** Takes the offer away: the change was taken back by other means. */
export function hideUndo(): void {
  notifications.hide('undo');
}

/** Says what was done and offers to take it back, for ten seconds. */
export function showUndo(offer: Undoable): void {
  const takeBack = () => {
    hideUndo();
    Promise.resolve().then(offer.undo).catch(showFailure);
  };
  hideUndo();
  notifications.show({
    id: 'undo',
    withBorder: true,
    autoClose: 10_000,
    message: (
      <span className="q-row" style={{ justifyContent: 'space-between' }}>
        <span>{offer.message}</span>
        <Button size="compact-xs" variant="light" onClick={takeBack}>
          {offer.verb ?? 'Undo'}
        </Button>
      </span>
    ),
  });
}

/** Says that something is done which needs no undo. */
export function showDone(message: string): void {
  notifications.show({ message, withBorder: true, autoClose: 5_000, icon: <IconCheck size={16} aria-hidden /> });
}

/** Says what went wrong and what to do next; stays until closed. */
export function showError(problem: { readonly what: string; readonly fix: string }): void {
  notifications.show({
    title: problem.what,
    message: problem.fix,
    withBorder: true,
    autoClose: false,
    color: 'red',
    icon: <IconAlertTriangle size={16} aria-hidden />,
  });
}

/** An operation failed: says what, and what to do next, in the words of the error. */
export function showFailure(error: unknown): void {
  const what = error instanceof Error ? error.message : String(error);
  const fix =
    typeof error === 'object' && error !== null && 'fix' in error && typeof error.fix === 'string'
      ? error.fix
      : 'Try again. If it happens again, reload the window.';
  showError({ what, fix });
}
