import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FieldGroup } from '../../ui/field-row';

/** The libraries in the program and their licences, which ask to be shipped with it. The list is made by the build. */
export function Licences() {
  const [text, setText] = useState<string>();
  const show = async () => {
    // A file of the package, served by main: nothing else could be fetched.
    // eslint-disable-next-line no-restricted-globals
    const reply = await fetch('licences.txt').catch(() => undefined);
    setText(reply?.ok ? await reply.text() : 'The list is not in this build. A packaged Quash has it.');
  };
  return (
    <FieldGroup title="Libraries" note="Quash is built with libraries of others, each under its own licence.">
      <Button variant="default" onClick={() => void show()} style={{ alignSelf: 'flex-start' }}>
        Show the licences
      </Button>
      <Modal opened={text !== undefined} onClose={() => setText(undefined)} title="Licences of the libraries" size="xl">
        <Textarea readOnly rows={24} value={text ?? ''} aria-label="Licences" styles={{ input: { fontSize: 12 } }} />
      </Modal>
    </FieldGroup>
  );
}
