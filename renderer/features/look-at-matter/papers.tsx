import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { documentKind } from '../../../shared/drafting/documents';
import type { DraftOverview, DraftVersionRow, LookedAt } from '../../data';
import { FieldGroup } from '../../ui/field-row';
import { formatInstant } from '../../ui/format';
import { PaperPreview } from '../../ui/paper-preview/paper-preview';
import type { Problem } from '../../ui/use-reply';
import { ProblemNote } from '../../ui/problem-note';
import { draftInWorker } from '../../workers/draft-client';

/** A paper that is being read: a kept version, or the draft as the matter makes it now. */
interface Reading {
  readonly draft: DraftOverview;
  readonly version: DraftVersionRow | null;
}

/** The drafts and every version that was kept; one at a time is laid out below the list. */
export function Papers({ looked }: { readonly looked: LookedAt }) {
  const { drafts } = looked.detail;
  const [reading, setReading] = useState<Reading>();
  return (
    <FieldGroup
      title="Papers"
      note="A draft is made from the matter with the forms and the library that come with this Quash; who signs is blank unless the matter names counsel. Versions are the files as they were kept."
    >
      {drafts.length === 0 && <p className="q-dim">No draft was begun.</p>}
      <ul className="q-look-records">
        {drafts.map((draft) => (
          <li key={draft.id} className="q-row">
            <span className="q-fill">
              <strong>{draft.row.title}</strong>{' '}
              {draft.row.templateId !== null && <span className="q-dim">the firm’s own form stayed at home</span>}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Read the draft: ${draft.row.title}`}
              onClick={() => setReading({ draft, version: null })}
            >
              Read the draft
            </Button>
            {(looked.versions.get(draft.id) ?? []).map((version) => (
              <Button
                key={version.id}
                size="compact-sm"
                variant="default"
                title={formatInstant(version.at)}
                aria-label={`Read version ${version.number} of ${draft.row.title}`}
                onClick={() => setReading({ draft, version })}
              >
                Version {version.number}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      {reading && <Paper key={`${reading.draft.id} ${reading.version?.id ?? ''}`} looked={looked} reading={reading} />}
    </FieldGroup>
  );
}

function Paper({ looked, reading }: { readonly looked: LookedAt; readonly reading: Reading }) {
  const { bytes, problem } = usePaper(looked, reading);
  const { draft, version } = reading;
  const label = version ? `Version ${version.number} of ${draft.row.title}` : draft.row.title;
  return (
    <>
      <ProblemNote problem={problem} />
      {!problem && (
        <div className="q-look-paper">
          <PaperPreview label={label} bytes={bytes} busy={bytes ? undefined : 'Drafting…'} />
        </div>
      )}
    </>
  );
}

const noDraft = { message: 'No page can be made of it here.', fix: 'Read a version that was kept, if there is one.' };

/** Drafts off the window's thread, as the drafting page does; the paper is kept nowhere. */
function usePaper({ matter, bytesOf }: LookedAt, { draft: { row }, version }: Reading) {
  const kept = version ? bytesOf(version.sha256) : undefined;
  const [bytes, setBytes] = useState<Uint8Array | undefined>(kept);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { documentId, answers } = row;
  const isKept = version !== null;
  useEffect(() => {
    if (isKept) return;
    let live = true;
    const draft = async () => {
      const unfit = documentKind(documentId)?.unfit(matter);
      if (unfit) return setProblem({ ...noDraft, message: unfit.message });
      const made = await draftInWorker({ matter, documentId, answers });
      if (!live || !made) return;
      if (made.bytes) setBytes(made.bytes);
      else setProblem(noDraft);
    };
    draft().catch((error: unknown) => {
      if (live) setProblem({ ...noDraft, message: error instanceof Error ? error.message : noDraft.message });
    });
    return () => {
      live = false;
    };
  }, [isKept, matter, documentId, answers]);
  return { bytes, problem };
}
