import { SegmentedControl, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Severity } from '../../../shared/kernel/diagnostic';
import { type DraftVersionRow, readBytes } from '../../data';
import { Badge, type Tone } from '../../ui/badge';
import { Changes } from '../../ui/changes';
import { showFailure } from '../../ui/desktop-files';
import { PaperPreview } from '../../ui/paper-preview/paper-preview';
import { type Review, reviewInWorker } from '../../workers/review-client';

interface VersionViewProps {
  readonly title: string;
  /** Newest first. */
  readonly versions: readonly DraftVersionRow[];
  readonly shown: DraftVersionRow;
}

type View = 'pages' | 'changes' | 'findings';

/** One version: its pages, what changed since another one, and what the checks said of it. */
export function VersionView({ title, versions, shown }: VersionViewProps) {
  const earlier = versions.filter((version) => version.number < shown.number);
  const others = versions.filter((version) => version.id !== shown.id);
  const [view, setView] = useState<View>(shown.origin === 'returned' ? 'changes' : 'pages');
  const [againstId, setAgainstId] = useState(earlier[0]?.id ?? others[0]?.id);
  const bytes = useBytes(shown.id);
  const before = useBytes(view === 'changes' ? againstId : undefined);
  const review = useReview(before, view === 'changes' ? bytes : undefined);
  const errors = shown.diagnostics.filter((finding) => finding.severity === 'error').length;
  const views = [
    { value: 'pages', label: 'Pages' },
    ...(others.length > 0 ? [{ value: 'changes', label: 'Changes' }] : []),
    { value: 'findings', label: `Findings (${shown.diagnostics.length})` },
  ];
  return (
    <>
      <div className="q-drafts-view q-row">
        <SegmentedControl
          size="xs"
          aria-label={`What to show of version ${shown.number}`}
          data={views}
          value={view}
          onChange={(value) => setView(value as View)}
        />
        {view === 'changes' && (
          <Select
            size="xs"
            aria-label="Compare with"
            allowDeselect={false}
            data={others.map(({ id, number }) => ({ value: id, label: `since version ${number}` }))}
            value={againstId ?? null}
            onChange={(value) => setAgainstId(value ?? undefined)}
          />
        )}
        {view === 'findings' && errors > 0 && <span className="q-dim">Errors keep a paper from being filed.</span>}
      </div>
      <div className="q-fill">
        {view === 'pages' && <PaperPreview label={`Version ${shown.number} of ${title}`} bytes={bytes} />}
        {view === 'changes' &&
          (review ? (
            <Changes label={`Changes in version ${shown.number}`} changes={review.changes} />
          ) : (
            <p className="q-changes-sum q-dim" role="status">
              Comparing…
            </p>
          ))}
        {view === 'findings' && <FindingList version={shown} />}
      </div>
    </>
  );
}

function useBytes(id: string | undefined): Uint8Array | undefined {
  const [read, setRead] = useState<{ readonly id: string; readonly bytes: Uint8Array }>();
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
  return read?.id === id ? read?.bytes : undefined;
}

function useReview(before: Uint8Array | undefined, after: Uint8Array | undefined): Review | undefined {
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly review: Review }>();
  useEffect(() => {
    if (!before || !after) return;
    let current = true;
    reviewInWorker({ before, after })
      .then((review) => current && setMade({ of: [before, after], review }))
      .catch(showFailure);
    return () => {
      current = false;
    };
  }, [before, after]);
  return made && made.of[0] === before && made.of[1] === after ? made.review : undefined;
}

const words: Readonly<Record<Severity, { tone: Tone; label: string }>> = {
  error: { tone: 'bad', label: 'Error' },
  warning: { tone: 'warn', label: 'Warning' },
  info: { tone: 'info', label: 'Note' },
};

/** What the checks said of this very file when it was kept, the errors first. */
function FindingList({ version }: { readonly version: DraftVersionRow }) {
  if (version.diagnostics.length === 0) return <p className="q-changes-sum q-dim">The checks found nothing.</p>;
  const sorted = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    version.diagnostics.filter((finding) => finding.severity === severity),
  );
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <ul className="q-drafts-findings" tabIndex={0} aria-label={`Findings of version ${version.number}`}>
      {sorted.map((finding, at) => (
        <li key={`${finding.code}:${at}`}>
          <Badge {...words[finding.severity]} />
          <div>
            <p>{finding.message}</p>
            <p className="q-dim">{finding.fix}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
