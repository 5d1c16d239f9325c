import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { KeyHint } from '../ui/key-hint';
import type { Command } from './commands';

interface ShortcutSheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Command[];
}

const inLists = [
  ['Move in a list', 'Up / Down / Home / End'],
  ['Open', 'Enter'],
  ['Back to the list', 'Esc'],
  ['Make a column wider or narrower', 'Alt+Left / Alt+Right on its title'],
] as const;

const readable = (keys: string): string => keys.replace('Arrow', '');

/** Every key there is, on one sheet. */
export function ShortcutSheet({ opened, onClose, commands }: ShortcutSheetProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size={460}>
      <div className="q-keys">
        {commands
          .filter((c) => c.keys !== undefined)
          .map((c) => (
            <Fragment key={c.id}>
              <span className="q-clip">{c.title}</span>
              <KeyHint keys={readable(c.keys ?? '')} />
            </Fragment>
          ))}
        {inLists.map(([title, keys]) => (
          <Fragment key={title}>
            <span>{title}</span>
            <KeyHint keys={keys} />
          </Fragment>
        ))}
      </div>
    </Modal>
  );
}
