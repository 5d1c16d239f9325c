import { useEffect, useMemo, useRef, useState } from 'react';
import { documentKind } from '../../../shared/drafting/documents';
import type { DraftDoc } from '../../../shared/drafting/draft-doc';
import type { Diagnostic } from '../../../shared/kernel/diagnostic';
import type { VersionProof } from '../../../shared/sealing/proof';
import type { Matter } from '../../../shared/schema/matter';
import { type Answers, ownTemplate, useDraftKeeping, useDraftPacks, useDraftPrecedents, useTemplate } from '../../data';
import { draftInWorker, type Drafted } from '../../workers/draft-client';
import { saidInFiled } from '../../workers/said-in-filed';

/** How long the preview waits after the last change. */
const PAUSE = 350;

export interface LiveDraft {
  readonly doc: DraftDoc | undefined;
  /** What the paper says. */
  readonly words: string;
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Passages of the paper that are under seal; undefined: none. */
  readonly seals?: number | undefined;
  /** What a second reading of the public version found; undefined: nothing in the matter is under seal. */
  readonly proof?: VersionProof | undefined;
  readonly busy: boolean;
  /** Why there is no preview, and what to do about it. */
  readonly failure: { readonly what: string; readonly fix: string } | undefined;
}

type Result = Omit<LiveDraft, 'busy'>;
const nothing: Result = { doc: undefined, words: '', bytes: undefined, diagnostics: [], failure: undefined };

const OTHER = 'Choose another document, or change that field of the matter.';

const failed = (error: unknown): Result => ({
  ...nothing,
  failure: {
    what: error instanceof Error ? error.message : String(error),
    fix:
      typeof error === 'object' && error !== null && 'fix' in error && typeof error.fix === 'string'
        ? error.fix
        : 'Change what the message names; the preview follows.',
  },
});

function resultOf(made: Drafted): Result {
  const { doc, words, diagnostics, bytes, seals, proof } = made;
  if (bytes) return { doc, words, diagnostics, bytes, seals, proof, failure: undefined };
  const fault = diagnostics.find((finding) => finding.severity === 'error');
  const what = fault?.message ?? 'The template has faults, so no page can be made from it.';
  return {
    doc,
    words,
    diagnostics,
    bytes: undefined,
    failure: { what, fix: fault?.fix ?? 'Choose another template.' },
  };
}

interface Request {
  readonly matter: Matter;
  readonly documentId: string;
  readonly templateId: string | null;
  readonly answers: Answers | undefined;
}

/** Drafts the paper anew, in the worker, whenever anything it is made from has changed. */
export function useLiveDraft({ matter, documentId, templateId, answers }: Request): LiveDraft {
  const precedents = useDraftPrecedents();
  const packs = useDraftPacks();
  const kept = useDraftKeeping();
  const [result, setResult] = useState<Result>(nothing);
  const [busy, setBusy] = useState(false);
  // A live query gives a new object at every write anywhere; only what the matter says counts here.
  const said = useMemo(() => JSON.stringify(matter), [matter]);
  const answered = JSON.stringify(answers ?? {});
  const { sha256, names, fixed } = useTemplate(templateId) ?? {};
  const templateSaid = JSON.stringify([sha256, names, fixed]);
  const latest = useRef(matter);
  useEffect(() => {
    latest.current = matter;
  });
  const first = useRef(true);

  useEffect(() => {
    if (!precedents || !packs || !kept) return;
    const unfit = documentKind(documentId)?.unfit(latest.current);
    if (unfit) {
      setResult({ ...nothing, failure: { what: unfit.message, fix: OTHER } });
      setBusy(false);
      return;
    }
    let current = true;
    setBusy(true);
    const run = async () => {
      const own = await ownTemplate(templateId, JSON.parse(answered) as Answers);
      const made = await draftInWorker({
        matter: latest.current,
        documentId,
        precedents,
        packs,
        kept,
        lane: 'preview',
        said: await saidInFiled(latest.current),
        ...own,
      });
      if (!current || !made) return;
      setResult(resultOf(made));
      setBusy(false);
    };
    const timer = setTimeout(
      () => {
        run().catch((error: unknown) => {
          if (!current) return;
          setResult(failed(error));
          setBusy(false);
        });
      },
      first.current ? 0 : PAUSE,
    );
    first.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [said, answered, documentId, templateId, templateSaid, precedents, packs, kept]);

  return { ...result, busy };
}
