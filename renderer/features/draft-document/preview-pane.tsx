import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type DraftVersionRow, readBytes } from '../../data';
import { Badge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { formatInstant } from '../../ui/format';
import { PaperPreview, type ShowOnPage } from '../../ui/paper-preview/paper-preview';
import type { LiveDraft } from './use-draft';

interface PreviewPaneProps {
  readonly title: string;
  readonly live: LiveDraft;
  /** A kept version to show instead of the live draft. */
  readonly version: DraftVersionRow | undefined;
  readonly onLive: () => void;
  readonly show: ShowOnPage | undefined;
}

function useVersionBytes(version: DraftVersionRow | undefined): Uint8Array | undefined {
  const [read, setRead] = useState<{ id: string; bytes: Uint8Array }>();
  const id = version?.id;
  useEffect(() => {
    if (id === undefined) return;
    let current = true;
    readBytes(id)
      .then((bytes) => current && setRead({ id, bytes }))
      .catch(showFailure);
    return () => {
      current = false;
    };
  }, [id]);
  return read && read.id === id ? read.bytes : undefined;
}

/** Right pane: the pages as they are now, or one kept version. */
export function PreviewPane({ title, live, version, onLive, show }: PreviewPaneProps) {
  const kept = useVersionBytes(version);
  if (version) {
    return (
      <PaperPreview
        key={version.id}
        label={`Version ${version.number} of ${title}`}
        bytes={kept}
        show={show}
        notice={
          <div className="q-draft-notice">
            <Badge tone="info" label={`Version ${version.number}`} />
            <span>as it was on {formatInstant(version.at)}</span>
            <Button size="compact-xs" variant="default" onClick={onLive}>
              Back to the draft
            </Button>
          </div>
        }
      />
    );
  }
  return (
    <PaperPreview
      key="live"
      label={`Preview of ${title}`}
      bytes={live.bytes}
      busy={live.busy ? 'Drafting…' : undefined}
      show={show}
      empty={
        live.failure && (
          <EmptyState title="There is nothing to show" body={`${live.failure.what} ${live.failure.fix}`} />
        )
      }
    />
  );
}
