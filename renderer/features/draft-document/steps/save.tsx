import { Button } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { filingVerdict } from '../../../../shared/checks/filing';
import { protectedWords } from '../../../../shared/checks/protected-words';
import type { ExportGuard } from '../../../../shared/ipc/contract';
import { law } from '../../../../shared/law';
import { isSample } from '../../../../shared/schema/matter';
import type { Version } from '../../../../shared/sealing/marks';
import {
  createDraft,
  draftKeeping,
  draftPacks,
  draftPrecedents,
  flushEdits,
  keepPublicProof,
  openConflicts,
  ownTemplate,
  saveDraftVersion,
  snapshotOf,
  useCurrentPerson,
  useMatter,
  useOpenConflicts,
} from '../../../data';
import { draftInWorker } from '../../../workers/draft-client';
import { Badge } from '../../../ui/badge';
import { saveFile, showFailure } from '../../../ui/desktop-files';
import { savePdf, usePdfProgram } from '../../../ui/save-pdf';
import { showDone, showError } from '../../../ui/undo-toast';
import { underSealOf, type UnderSeal } from '../../../ui/under-seal';
import type { StepProps } from '../context';
import { saidInFiled } from '../../../workers/said-in-filed';
import { count } from '../steps';
import { Versions } from './versions';
import { fileName } from './file-name';
import { Filing } from './filing';
import { Findings } from './findings';
import { TwoVersions } from './two-versions';

interface Leaving {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly guard: ExportGuard;
  readonly underSeal: UnderSeal | undefined;
}

/** Where the paper went: a path, null when it is kept here only, undefined when it was held back or called off. */
async function leave(to: 'word' | 'pdf' | 'here', file: Leaving): Promise<string | null | undefined> {
  if (to === 'here') return null;
  if (to === 'pdf') return (await savePdf({ ...file, name: file.name.replace(/\.docx$/, '.pdf') })) ?? undefined;
  return (await saveFile({ ...file, kind: 'docx' }))?.path;
}

/** Step 6: what the checks found, the way out of the app, and every version that was made. */
export function SaveStep(props: StepProps) {
  const { matter, kind, draft, live, goTo, show, preview } = props;
  const [busy, setBusy] = useState(false);
  const office = usePdfProgram();
  const errors = live.diagnostics.filter((finding) => finding.severity === 'error').length;
  const person = useCurrentPerson();
  const kept = useMatter(matter.id)?.deadlines ?? [];
  const dates = kept.flatMap(({ row }) =>
    row ? [{ id: row.id, label: row.label, date: row.due.date, verified: row.verified !== null }] : [],
  );
  const filing = {
    law,
    kind,
    authorities: live.doc?.mentioned ?? [],
    filer: person ? person.value : null,
    text: live.words,
    dates,
    conflicts: useOpenConflicts(matter.id) ?? [],
  };
  const verdict = filingVerdict({ ...filing, matter, diagnostics: live.diagnostics });
  const final = live.doc !== undefined && verdict.gates.length === 0;

  const make = async (to: 'word' | 'pdf' | 'here', which: Version = 'public') => {
    await flushEdits();
    const now = await snapshotOf(matter.id);
    const own = await ownTemplate(draft?.row.templateId ?? null, draft?.row.answers);
    const precedents = await draftPrecedents();
    const order = {
      matter: now,
      documentId: kind.id,
      precedents,
      packs: await draftPacks(),
      kept: await draftKeeping(),
      lane: 'save' as const,
      version: which,
      said: await saidInFiled(now),
      ...own,
    };
    const made = await draftInWorker(order);
    if (!made) return;
    const { bytes, diagnostics, proof } = made;
    if (!bytes)
      return showError({ what: 'The template has faults', fix: 'Mend what the list names, or change the template.' });
    const authorities = made.doc.mentioned ?? [];
    const text = made.words;
    const conflicts = await openConflicts(matter.id);
    const { gates } = filingVerdict({ ...filing, authorities, text, matter: now, diagnostics, conflicts });
    const of = made.seals === undefined ? undefined : which;
    const name = fileName(kind.title, now.title, gates.length === 0, of);
    const guard = { matterId: matter.id, protectedWords: protectedWords(now) };
    const saved = await leave(to, { name, bytes, guard, underSeal: underSealOf(proof) });
    if (saved === undefined) return;
    const draftId =
      draft?.id ?? (await createDraft({ matterId: matter.id, documentId: kind.id, title: kind.title })).id;
    const version = await saveDraftVersion({
      draftId,
      bytes,
      fileName: name,
      version: of,
      savedTo: saved,
      diagnostics,
      authorities,
    });
    if (saved && proof) await keepPublicProof({ matterId: matter.id, fileName: name, bytes, proof });
    if (!saved) showDone(`Version ${version.number} kept`);
  };
  const word = kind.kind === 'record' ? 'paper' : kind.kind;
  const what = live.seals === undefined ? word : `public ${word}`;
  const run = (to: 'word' | 'pdf' | 'here', version?: Version) => {
    setBusy(true);
    make(to, version)
      .catch(showFailure)
      .finally(() => setBusy(false));
  };

  return (
    <div className="q-stack">
      <section className="q-draft-verdict" aria-label="Verdict">
        <Verdict live={live} errors={errors} sample={isSample(matter)} open={verdict.gates.length} />
        <div className="q-row">
          <Button
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            loading={busy}
            disabled={!live.doc}
            onClick={() => run('word')}
          >
            {final ? `Save ${what} for filing…` : `Save ${what}, not for filing…`}
          </Button>
          <Button
            variant="default"
            disabled={busy || !live.doc || !office}
            title={office ? `Made by ${office}, which is on this machine` : 'No LibreOffice is on this machine'}
            onClick={() => run('pdf')}
          >
            Save as PDF…
          </Button>
          <Button variant="default" disabled={busy || !live.doc} onClick={() => run('here')}>
            Keep a version
          </Button>
        </div>
        {office === null && (
          <p className="q-dim">
            A PDF is made by LibreOffice, which is not on this machine. Save the Word file and make the PDF in Word.
          </p>
        )}
      </section>
      <TwoVersions live={live} busy={busy} onSealed={() => run('word', 'sealed')} />
      {live.doc && <Filing matter={matter} kind={kind} verdict={verdict} />}
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
  /** How many things still stand between the paper and the court. */
  readonly open: number;
}

function Verdict({ live, errors, sample, open }: VerdictProps) {
  if (!live.doc) return <p className="q-dim">{live.failure?.what ?? 'Drafting…'}</p>;
  if (errors > 0 && open === 0) {
    return (
      <p className="q-row">
        <Badge tone="warn" label="Ready to file, over errors" />
        {count(errors, 'error')}, each filed over for a reason that is kept in the matter.
      </p>
    );
  }
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
  if (open > 0) {
    return (
      <p className="q-row">
        <Badge tone="warn" label="Not for filing yet" />
        No error of its own. {count(open, 'thing')} to settle first, below; the draft can be saved meanwhile.
      </p>
    );
  }
  return (
    <p className="q-row">
      <Badge tone="ok" label="Ready to file" />
      Read it through, check every cite, and sign it yourself: nothing here is legal advice.
    </p>
  );
}
