import { Button } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { protectedWords } from '../../../../shared/checks/protected-words';
import { blocks } from '../../../../shared/kernel/diagnostic';
import { isSample } from '../../../../shared/schema/matter';
import { createDraft, draftPrecedents, flushEdits, saveDraftVersion, snapshotOf } from '../../../data';
import { draftInWorker } from '../../../workers/draft-client';
import { Badge } from '../../../ui/badge';
import { saveFile, showFailure } from '../../../ui/desktop-files';
import { showDone, showError } from '../../../ui/undo-toast';
import type { StepProps } from '../context';
import { count } from '../steps';
import { templateBytes } from '../use-draft';
import { Versions } from './versions';
import { fileName } from './file-name';
import { Findings } from './findings';

/** Step 6: what the checks found, the way out of the app, and every version that was made. */
export function SaveStep(props: StepProps) {
  const { matter, kind, draft, live, goTo, show, preview } = props;
  const [busy, setBusy] = useState(false);
  const errors = live.diagnostics.filter((finding) => finding.severity === 'error').length;
  const final = errors === 0 && !isSample(matter);

  const make = async (toFile: boolean) => {
    await flushEdits();
    const now = await snapshotOf(matter.id);
    const template = await templateBytes(draft?.row.templateId ?? null);
    const precedents = await draftPrecedents();
    const order = {
      matter: now,
      documentId: kind.id,
      precedents,
      lane: 'save' as const,
      ...(template ? { template } : {}),
    };
    const made = await draftInWorker(order);
    if (!made) return;
    const { bytes, diagnostics } = made;
    if (!bytes)
      return showError({ what: 'The template has faults', fix: 'Mend what the list names, or change the template.' });
    const name = fileName(kind.title, now.title, !blocks(diagnostics) && !isSample(now));
    const guard = { matterId: matter.id, protectedWords: protectedWords(now) };
    const saved = toFile ? await saveFile({ name, bytes, kind: 'docx', guard }) : null;
    if (toFile && !saved) return;
    const draftId =
      draft?.id ?? (await createDraft({ matterId: matter.id, documentId: kind.id, title: kind.title })).id;
    const version = await saveDraftVersion({
      draftId,
      bytes,
      fileName: name,
      savedTo: saved?.path ?? null,
      diagnostics,
    });
    if (!saved) showDone(`Version ${version.number} kept`);
  };
  const run = (toFile: boolean) => {
    setBusy(true);
    make(toFile)
      .catch(showFailure)
      .finally(() => setBusy(false));
  };

  return (
    <div className="q-stack">
      <section className="q-draft-verdict" aria-label="Verdict">
        <Verdict live={live} errors={errors} sample={isSample(matter)} />
        <div className="q-row">
          <Button
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            loading={busy}
            disabled={!live.doc}
            onClick={() => run(true)}
          >
            {final ? `Save ${kind.kind}…` : `Save ${kind.kind}, not for filing…`}
          </Button>
          <Button variant="default" disabled={busy || !live.doc} onClick={() => run(false)}>
            Keep a version
          </Button>
        </div>
      </section>
      <section aria-label="Findings">
        <h3 className="q-h3">Findings ({live.diagnostics.length})</h3>
        {live.diagnostics.length === 0 && live.doc && (
          <p className="q-dim">The checks found nothing to report. No citator was consulted.</p>
        )}
        <Findings matterId={matter.id} findings={live.diagnostics} goTo={goTo} show={show} />
      </section>
      <section aria-label="Versions">
        <h3 className="q-h3">Versions</h3>
        {draft && draft.versions > 0 ? (
          <Versions draftId={draft.id} matter={matter} onPreview={preview} />
        ) : (
          <p className="q-dim">
            None yet. Each time you save, the paper is kept here as it was, with its date and hash.
          </p>
        )}
      </section>
    </div>
  );
}

interface VerdictProps {
  readonly live: StepProps['live'];
  readonly errors: number;
  readonly sample: boolean;
}

function Verdict({ live, errors, sample }: VerdictProps) {
  if (!live.doc) return <p className="q-dim">{live.failure?.what ?? 'Drafting…'}</p>;
  if (errors > 0) {
    return (
      <p className="q-row">
        <Badge tone="bad" label="Not for filing" />
        {count(errors, 'error')} to mend first. The draft can be saved; its blanks are marked on the page.
      </p>
    );
  }
  if (sample) {
    return (
      <p className="q-row">
        <Badge tone="warn" label="Not for filing" />A sample: every page says so.
      </p>
    );
  }
  return (
    <p className="q-row">
      <Badge tone="ok" label="No errors" />
      Read it through, check every cite, and sign it yourself: nothing here is legal advice.
    </p>
  );
}
