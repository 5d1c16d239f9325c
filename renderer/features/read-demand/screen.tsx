import { Button, Loader } from '@mantine/core';
import { IconArrowLeft, IconFileOff } from '@tabler/icons-react';
import { useMatter } from '../../data';
import { go } from '../../state';
import { SampleBadge } from '../../ui/badge';
import { openFile, showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { useFileDrop } from '../../ui/file-drop';
import { PaneHeader } from '../../ui/pane-header';
import { ChoosePaper } from './choose-paper';
import { KeepFile, useKeptFile } from './keep-file';
import { Result } from './result';
import { useReading } from './use-reading';
import './read-demand.css';

/** From the paper to the record: a file or a text is read, and what it offers is accepted one by one. */
export function ReadDemandScreen({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const { state, read, clear } = useReading();
  const dropped = useFileDrop({ mostMegabytes: 50, tooLarge: 'Split it, or paste what it says.', take: read });
  if (matter === undefined) return <section className="q-screen" aria-label="Read the paper" aria-busy="true" />;
  if (matter === null) {
    return (
      <section className="q-screen" aria-label="Read the paper">
        <EmptyState
          icon={IconFileOff}
          title="This matter is not here"
          body="It may have been destroyed, or removed with the samples."
          action={{ label: 'Back to the matters', onClick: () => go({ section: 'matters' }) }}
        />
      </section>
    );
  }

  const pick = async () => {
    const file = await openFile('demand');
    if (file) await read(file);
  };

  return (
    <section className="q-screen" aria-label="Read the paper" {...dropped}>
      <PaneHeader title="Read the paper" count={matter.row.title.replace(/^SAMPLE – /, '')}>
        {matter.sample && <SampleBadge />}
        {state.kind !== 'empty' && state.kind !== 'reading' && (
          <Button variant="default" onClick={clear}>
            Read another…
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() => go({ section: 'matters', matterId, tab: 'demand' })}
        >
          Demand
        </Button>
      </PaneHeader>
      {state.kind === 'empty' && (
        <ChoosePaper
          onPick={() => void pick().catch(showFailure)}
          onPaste={(text) => void read({ name: 'pasted text', text })}
        />
      )}
      {state.kind === 'reading' && (
        <div className="q-read-wait" role="status">
          <Loader size="sm" aria-hidden />
          <span>Reading “{state.request.name}”…</span>
          <Button size="compact-xs" variant="default" onClick={clear}>
            Cancel
          </Button>
        </div>
      )}
      {state.kind === 'failed' && <Failed matterId={matterId} state={state} />}
      {state.kind === 'read' && (
        <Result matter={matter} request={state.request} reading={state.reading} onRead={(next) => void read(next)} />
      )}
    </section>
  );
}

interface FailedProps {
  readonly matterId: string;
  readonly state: Extract<ReturnType<typeof useReading>['state'], { kind: 'failed' }>;
}

/** What could not be read can still be kept, and typed off. */
function Failed({ matterId, state }: FailedProps) {
  const kept = useKeptFile(matterId, state.request);
  return (
    <div className="q-scroll" role="alert">
      <EmptyState
        icon={IconFileOff}
        title={state.what}
        body={state.fix}
        action={{
          label: 'Type what it says',
          onClick: () => go({ section: 'matters', matterId, tab: 'demand' }),
        }}
      />
      <div className="q-read-keep">
        <KeepFile kept={kept} />
      </div>
    </div>
  );
}
