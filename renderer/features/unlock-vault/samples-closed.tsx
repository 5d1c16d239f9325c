import { Button } from '@mantine/core';
import type { OutputOf } from '../../../shared/ipc/contract';
import { LockPage } from '../../ui/lock-page';
import { PlainNote } from '../../ui/problem-note';

interface SamplesClosedProps {
  readonly notices: OutputOf<'vault:status'>['notices'];
  readonly onOpen: () => void;
}

/** A samples-only vault that did not stay open: why, and one button. It asks for no passphrase, for it has none. */
export function SamplesClosed({ notices, onOpen }: SamplesClosedProps) {
  return (
    <LockPage
      title="The samples are closed"
      onSubmit={onOpen}
      actions={
        <Button type="submit" size="sm">
          Open the samples
        </Button>
      }
    >
      {notices.map((notice) => (
        <PlainNote key={notice.code + notice.message} message={notice.message} fix={notice.fix} />
      ))}
      <p>They open without a passphrase.</p>
    </LockPage>
  );
}
