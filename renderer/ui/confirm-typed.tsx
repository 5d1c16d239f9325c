import { Button, Modal, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface ConfirmTypedProps {
  readonly opened: boolean;
  readonly title: string;
  readonly body: ReactNode;
  /** What has to be typed, letter for letter. */
  readonly word: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** For what cannot be taken back, and only for that. */
export function ConfirmTyped({ opened, title, body, word, confirmLabel, onConfirm, onClose }: ConfirmTypedProps) {
  const [typed, setTyped] = useState('');
  const close = () => {
    setTyped('');
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        className="q-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== word) return;
          setTyped('');
          onConfirm();
        }}
      >
        <div>{body}</div>
        <TextInput
          label={`Type “${word}” to confirm`}
          value={typed}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className="q-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={close}>
            Keep it
          </Button>
          <Button type="submit" color="red.9" disabled={typed !== word}>
            {confirmLabel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
