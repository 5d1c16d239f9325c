import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { FieldGroup } from '../../ui/field-row';

/** The libraries in the program and their licences, which ask to be shipped with it. The list is made by the build. */
export function Licences() {
  const [text, setText] = useState<string>();
  const show = async () => {
    // From the package itself; nothing else can be fetched.
    const reply = await fetch('licences.txt').catch(() => undefined);
    setText(reply?.ok ? await reply.text() : 'The list is not in this build. A packaged Quash has it.');
  };
  return (
    <FieldGroup title="Libraries" note="Quash is built with libraries of others, each under its own licence.">
      <Button variant="default" onClick={() => void show()} style={{ alignSelf: 'flex-start' }}>
        Show the licences
      </Button>
      <Modal opened={text !== undefined} onClose={() => setText(undefined)} title="Licences of the libraries" size="xl">
        <pre tabIndex={0} style={{ whiteSpace: 'pre-wrap', maxHeight: '60vh', overflow: 'auto', fontSize: 12 }}>
          {text}
        </pre>
      </Modal>
    </FieldGroup>
  );
}
