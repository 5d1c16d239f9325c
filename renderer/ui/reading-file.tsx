import { Button, Loader } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { EmptyState } from './empty-state';
import './reading-file.css';

interface ReadingFileProps {
  /** 'Reading “letter.docx”…' */
  readonly words: string;
  readonly onCancel: () => void;
}

/** A file from outside is being read; it can be called off. */
export function ReadingFile({ words, onCancel }: ReadingFileProps) {
  return (
    <div className="q-reading-file" role="status">
      <Loader size="sm" aria-hidden />
      <span>{words}</span>
      <Button size="compact-xs" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

interface UnreadFileProps {
  readonly what: string;
  readonly fix: string;
  readonly another: { readonly label: string; readonly onClick: () => void };
}

/** Why a file was not read, and the way to another. */
export function UnreadFile({ what, fix, another }: UnreadFileProps) {
  return (
    <div role="alert">
      <EmptyState icon={IconFileOff} title={what} body={fix} action={another} />
    </div>
  );
}
