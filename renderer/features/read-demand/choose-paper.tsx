import { Button, Textarea } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { FieldGroup } from '../../ui/field-row';

interface ChoosePaperProps {
  readonly onPick: () => void;
  readonly onPaste: (text: string) => void;
}

/** Before anything is read: a file, or text from the clipboard. */
export function ChoosePaper({ onPick, onPaste }: ChoosePaperProps) {
  const [text, setText] = useState('');
  return (
    <div className="q-scroll">
      <FieldGroup
        title="A file"
        note="PDF with text, Word (.docx), e-mail (.eml) or plain text, up to 50 MB. Choose it, or drop it anywhere on this page. It is read on this machine, and nothing is entered until you accept it."
      >
        <Button leftSection={<IconFileSearch size={16} stroke={1.6} aria-hidden />} onClick={onPick}>
          Choose the paper…
        </Button>
      </FieldGroup>
      <FieldGroup
        title="Or its text"
        note="Copied from an e-mail, a portal, or a program that recognizes text in a scan."
      >
        <Textarea
          aria-label="Text of the paper"
          autosize
          minRows={6}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button variant="default" mt={8} disabled={text.trim() === ''} onClick={() => onPaste(text)}>
            Read this text
          </Button>
        </div>
      </FieldGroup>
    </div>
  );
}
