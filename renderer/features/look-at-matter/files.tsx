import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FileRow, LookedAt } from '../../data';
import { FieldGroup } from '../../ui/field-row';
import { formatBytes, formatInstant } from '../../ui/format';
import { ProblemNote } from '../../ui/problem-note';
import type { Problem } from '../../ui/use-reply';
import { readPages } from '../../workers/reading-client';

/** The files of the matter; the words of one are read in the process that reads every file from outside. */
export function Files({ looked }: { readonly looked: LookedAt }) {
  const { files } = looked.detail;
  return (
    <FieldGroup
      title="Files"
      note="Their words are shown, page by page. Pictures and scans are seen once the matter is imported and the file opened."
    >
      {files.length === 0 && <p className="q-dim">None.</p>}
      <ul className="q-look-records">
        {files.map((file) => (
          <File key={file.id} file={file} bytes={looked.bytesOf(file.sha256)} />
        ))}
      </ul>
    </FieldGroup>
  );
}

type Read = Awaited<ReturnType<typeof readPages>>;

function File({ file, bytes }: { readonly file: FileRow; readonly bytes: Uint8Array | undefined }) {
  const [read, setRead] = useState<Read>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const { name, size, by, at } = file;
  const open = async () => {
    if (!bytes) return;
    setBusy(true);
    try {
      setRead(await readPages({ name, bytes }));
    } catch (error) {
      const fix = error instanceof Error && 'fix' in error ? String(error.fix) : 'Ask for the file another way.';
      setProblem({ message: error instanceof Error ? error.message : String(error), fix });
    } finally {
      setBusy(false);
    }
  };
  return (
    <li>
      <div className="q-row">
        <span className="q-fill">
          <strong>{name}</strong>{' '}
          <span className="q-dim">
            {formatBytes(size)}, attached by {by}, {formatInstant(at)}
          </span>
        </span>
        {!read && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            aria-label={`Read ${name}`}
            onClick={() => void open()}
          >
            Read it
          </Button>
        )}
      </div>
      <ProblemNote problem={problem} />
      {read?.pages.length === 0 && <p className="q-dim">It holds no words that can be read: a scan, or pictures.</p>}
      {read?.notes.map((note) => (
        <p key={note} className="q-dim">
          {note}
        </p>
      ))}
      {read?.pages.map((page, number) => (
        <section key={number} className="q-look-page" aria-label={`Page ${number + 1} of ${name}`}>
          <p className="q-dim">Page {number + 1}</p>
          <p className="q-look-text">{page}</p>
        </section>
      ))}
    </li>
  );
}
