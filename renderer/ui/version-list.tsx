import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { Badge } from './badge';
import { formatBytes, formatInstant } from './format';
import './version-list.css';

interface ListedVersion {
  readonly id: string;
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly fileName: string;
  readonly savedTo: string | null;
  /** 'returned': it came back from Word. */
  readonly origin?: 'made' | 'returned' | undefined;
  readonly size: number;
  readonly sha256: string;
  readonly diagnostics: readonly { readonly severity: string }[];
}

interface VersionListProps<V extends ListedVersion> {
  readonly versions: readonly V[];
  /** The one on show, if any. */
  readonly shownId?: string | undefined;
  readonly onShow: (version: V) => void;
  readonly onSave: (version: V) => void;
}

/** Papers that were made and kept, newest first: when, by whom, their hash; to be seen or saved again. */
export function VersionList<V extends ListedVersion>({ versions, shownId, onShow, onSave }: VersionListProps<V>) {
  return (
    <ul className="q-versions">
      {versions.map((version) => {
        const errors = version.diagnostics.filter((finding) => finding.severity === 'error').length;
        return (
          <li key={version.id} aria-current={version.id === shownId}>
            <div className="q-row">
              <b>Version {version.number}</b>
              {version.origin === 'returned' && <Badge tone="info" icon={IconFileTypeDocx} label="From Word" />}
              {errors > 0 && <Badge tone="bad" label={`${errors} ${errors === 1 ? 'error' : 'errors'}`} />}
              <span className="q-dim">
                {formatInstant(version.at)}, {version.by}
              </span>
            </div>
            <p className="q-dim q-versions-file">
              {version.savedTo ?? `${version.fileName} (kept here only)`} · {formatBytes(version.size)}
            </p>
            <div className="q-row">
              <span className="q-mono q-dim" title={version.sha256}>
                SHA-256 {version.sha256.slice(0, 16)}…
              </span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Show version ${version.number}`}
                onClick={() => onShow(version)}
              >
                Show
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Save again… version ${version.number}`}
                onClick={() => onSave(version)}
              >
                Save again…
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
