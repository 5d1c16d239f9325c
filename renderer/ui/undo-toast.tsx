import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

interface Undoable {
  readonly message: string;
  readonly undo: () => void | Promise<unknown>;
  /** What the button says, where it is not 'Undo'. */
  readonly verb?: string;
}

let last: Undoable | undefined;

/** Takes back what the newest undo toast offered; false when there is nothing to take back. */
export function undoLast(): boolean {
  const offer = last;
  if (!offer) return false;
  last = undefined;
  void offer.undo();
  notifications.hide('undo');
  return true;
}

/** Says what was done and offers to take it back, for ten seconds. */
export function showUndo(offer: Undoable): void {
  last = offer;
  const shown = {
    id: 'undo',
    withBorder: true,
    autoClose: 10_000,
    onClose: () => {
      if (last === offer) last = undefined;
    },
    message: (
      <span className="q-row" style={{ justifyContent: 'space-between' }}>
        <span>{offer.message}</span>
        <Button size="compact-xs" variant="light" onClick={() => undoLast()}>
          {offer.verb ?? 'Undo'}
        </Button>
      </span>
    ),
  };
  notifications.hide('undo');
  notifications.show(shown);
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
