import { Button } from '@mantine/core';
import { IconArrowLeft, IconFileOff } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { type DocumentKind, documentKind } from '../../../shared/drafting/documents';
import { needs as needsOf } from '../../../shared/drafting/needs';
import { law } from '../../../shared/law';
import { isSample, type Matter } from '../../../shared/schema/matter';
import { createDraft, type DraftOverview, type DraftVersionRow, useDrafts, useSnapshot } from '../../data';
import { go, usePane } from '../../state';
import { SampleBadge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { PaneHeader } from '../../ui/pane-header';
import type { ShowOnPage } from '../../ui/paper-preview/paper-preview';
import { SplitPane } from '../../ui/split-pane';
import { shippedPassages } from '../../workers/shipped';
import type { PassageFiles } from './argument/choices';
import { Outline } from './outline';
import { PreviewPane } from './preview-pane';
import { stepBeside, type StepId, steps } from './steps';
import { DocumentStep } from './steps/document';
import { StepBody } from './steps/step-body';
import { type LiveDraft, useLiveDraft } from './use-draft';
import './draft-document.css';

interface DraftScreenProps {
  readonly matterId: string;
  readonly draftId?: string | undefined;
  readonly documentId?: string | undefined;
}

/** One window: the steps on the left, the step in the middle, the pages as they change on the right. */
export function DraftScreen({ matterId, draftId, documentId }: DraftScreenProps) {
  const matter = useSnapshot(matterId);
  const drafts = useDrafts(matterId);
  if (matter === undefined || drafts === undefined) {
    return <section className="q-screen" aria-label="Draft" aria-busy="true" />;
  }
  if (matter === null) {
    return (
      <section className="q-screen" aria-label="Draft">
        <EmptyState
          icon={IconFileOff}
          title="This matter is no longer here"
          body="It was destroyed, or belongs to another profile."
          action={{ label: 'Go to matters', onClick: () => go({ section: 'matters' }) }}
        />
      </section>
    );
  }
  const draft = drafts.find((one) => (draftId ? one.id === draftId : one.row.documentId === documentId));
  const kind = documentKind(draft?.row.documentId ?? documentId ?? '');
  return <Desk key={`${matterId}:${kind?.id ?? ''}`} matter={matter} drafts={drafts} draft={draft} kind={kind} />;
}

interface DeskProps {
  readonly matter: Matter;
  readonly drafts: readonly DraftOverview[];
  readonly draft: DraftOverview | undefined;
  readonly kind: DocumentKind | undefined;
}

const idle: LiveDraft = {
  doc: undefined,
  words: '',
  bytes: undefined,
  diagnostics: [],
  busy: false,
  failure: undefined,
};

/** The texts the drafting is made from, read when first needed. */
function usePassageFiles(): PassageFiles | undefined {
  const [files, setFiles] = useState<PassageFiles>();
  useEffect(() => {
    let current = true;
    shippedPassages()
      .then((passages) => current && setFiles(passages))
      .catch(showFailure);
    return () => {
      current = false;
    };
  }, []);
  return files;
}

async function openDocument(matter: Matter, drafts: readonly DraftOverview[], kind: DocumentKind): Promise<void> {
  const known = drafts.find((one) => one.row.documentId === kind.id);
  const id = known?.id ?? (await createDraft({ matterId: matter.id, documentId: kind.id, title: kind.title })).id;
  go({ section: 'drafts', matterId: matter.id, draftId: id });
}

function Desk(props: DeskProps) {
  return props.kind ? <LiveDesk {...props} kind={props.kind} /> : <DeskView {...props} live={idle} />;
}

function LiveDesk({ kind, ...props }: DeskProps & { readonly kind: DocumentKind }) {
  const { matter, draft } = props;
  const live = useLiveDraft({
    matter,
    documentId: kind.id,
    templateId: draft?.row.templateId ?? null,
    answers: draft?.row.answers,
  });
  return <DeskView {...props} kind={kind} live={live} />;
}

function DeskView({ matter, drafts, draft, kind, live }: DeskProps & { readonly live: LiveDraft }) {
  const files = usePassageFiles();
  const [step, setStep] = useState<StepId>(kind ? 'missing' : 'document');
  const [size, setSize] = usePane('draft-preview', 560);
  const [version, setVersion] = useState<DraftVersionRow>();
  const [show, setShow] = useState<ShowOnPage>();
  const needs = useMemo(() => (kind && files ? needsOf(matter, kind.id, law, files) : []), [matter, kind, files]);
  const progress = { matter, kind, draft, needs, diagnostics: live.diagnostics, drafted: live.doc !== undefined };
  const title = kind?.title ?? 'New draft';
  const at = steps.findIndex((one) => one.id === step);
  const next = stepBeside(step, 1, progress);
  const before = stepBeside(step, -1, progress);

  return (
    <section className="q-screen" aria-label="Draft">
      <PaneHeader title={title} count={matter.title}>
        {isSample(matter) && <SampleBadge />}
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} stroke={1.6} aria-hidden />}
          onClick={() => go({ section: 'matters', matterId: matter.id, tab: 'drafts' })}
        >
          Matter
        </Button>
      </PaneHeader>
      <div className="q-draft-panes">
        <Outline {...progress} current={step} onGo={setStep} />
        <SplitPane
          label="Width of the preview"
          size={size}
          onSize={setSize}
          min={320}
          max={1100}
          first={
            <div className="q-draft-centre" data-pane>
              {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
              <div className="q-draft-body" tabIndex={0} role="region" aria-label={steps[at]?.title} key={step}>
                <h2 className="q-draft-title">
                  {at + 1}. {steps[at]?.title}
                </h2>
                {step === 'document' || !kind ? (
                  <DocumentStep
                    matter={matter}
                    kind={kind}
                    draft={draft}
                    drafts={drafts}
                    onPick={(picked) => void openDocument(matter, drafts, picked).catch(showFailure)}
                  />
                ) : (
                  <StepBody
                    step={step}
                    matter={matter}
                    kind={kind}
                    draft={draft}
                    files={files}
                    needs={needs}
                    live={live}
                    goTo={setStep}
                    show={(text) => setShow({ text })}
                    preview={setVersion}
                  />
                )}
              </div>
              <div className="q-draft-foot">
                {before ? (
                  <Button variant="default" onClick={() => setStep(before.id)}>
                    Back
                  </Button>
                ) : (
                  <span className="q-dim">{kind ? '' : 'Choose a document to go on.'}</span>
                )}
                {next && kind && <Button onClick={() => setStep(next.id)}>Next: {next.title.toLowerCase()}</Button>}
              </div>
            </div>
          }
          second={
            kind ? (
              <PreviewPane
                title={title}
                live={live}
                version={version}
                onLive={() => setVersion(undefined)}
                show={show}
              />
            ) : (
              <EmptyState
                title="The pages appear here"
                body="Choose a document, and it is drafted from the facts of the matter."
              />
            )
          }
        />
      </div>
    </section>
  );
}
