import { docTexts } from '../../shared/checks/doc-text';
import { answerSummary } from '../../shared/drafting/answer-summary';
import { documentKind } from '../../shared/drafting/documents';
import { UnfitDocument } from '../../shared/drafting/pipeline';
import { AppError } from '../../shared/kernel/app-error';
import { placedParagraphs } from '../../shared/ooxml/paragraphs';
import { readPackage } from '../../shared/ooxml/read-package';
import { cleanPackage } from '../../shared/render/clean-package';
import { draftWithPacket } from '../../shared/packet/draft-with-packet';
import { inspectTemplate } from '../../shared/render/inspect-template';
import { proofFindings, proveVersion } from '../../shared/render/prove-version';
import { renderDocx } from '../../shared/render/render';
import type { Version } from '../../shared/sealing/marks';
import { shippedWords } from '../../shared/sealing/facts';
import { inVersion, publicSource } from '../../shared/sealing/source';
import { passages, templates } from '../../templates/library';
import type { Drafted, DraftReply, DraftRequest } from './draft-contract';
import { withPrecedents } from './with-precedents';

/** Drafts and renders one paper. What goes wrong comes back as data, so that it can cross to the window. */
export async function runDraft(request: DraftRequest): Promise<DraftReply> {
  try {
    return { kind: 'drafted', drafted: await (request.summary ? summed(request) : drafted(request)) };
  } catch (error) {
    if (error instanceof UnfitDocument) {
      const fix = `Choose another document, or change this in the matter: ${error.unfit.field}.`;
      return { kind: 'refused', code: 'not-allowed', message: error.message, fix };
    }
    if (error instanceof AppError) {
      return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    }
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The drafting failed.' };
  }
}

async function drafted(request: DraftRequest): Promise<Drafted> {
  const { matter, documentId, precedents, packs, kept, answers, names, bytes, paged, lead } = request;
  const { version = 'public', said = [] } = request;
  const template = request.template ?? (bytes ? shippedTemplate(documentId) : new Uint8Array());
  const law = withPrecedents(precedents, packs, kept);
  const inputOf = (which: Version) => {
    const { value: doc, diagnostics } = draftWithPacket({
      matter,
      documentId,
      law,
      passages,
      version: which,
      said,
      ...(lead === undefined ? {} : { lead }),
    });
    const input = {
      template,
      doc,
      ...(answers ? { answers: inVersion(answers, which) } : {}),
      ...(names ? { names } : {}),
    };
    return { doc, diagnostics, input };
  };
  const { doc, diagnostics, input } = inputOf(version);
  if (!bytes) return { doc, diagnostics, words: '', bytes: undefined, sha256: undefined };
  // The layout engine is large; a worker that only previews never loads it.
  const page = paged ? await (await import('../../shared/render/paginate')).renderPaged(input) : renderDocx(input);
  const all = [...diagnostics, ...page.diagnostics];
  if (page.value.length === 0) return { doc, diagnostics: all, words: '', bytes: undefined, sha256: undefined };
  // As it will leave: the version that is kept and the file that is saved are the same bytes, with one hash.
  const clean = cleanPackage(page.value);
  // A firm's own template says things that no draft knows of; of the shipped ones the draft is all there is to read.
  const words = request.template ? fileWords(clean) : docTexts(doc).map(({ text }) => text);
  const { seals } = page;
  const sealed = () => inputOf('sealed').input;
  const shipped = () => shippedWords(law, passages);
  const name = `${documentId}.docx`;
  const proof =
    version === 'public' ? proveVersion({ bytes: clean, name, seals, matter, answers, shipped, sealed }) : undefined;
  return {
    doc,
    diagnostics: [...all, ...proofFindings(proof, true)],
    words: words.join('\n'),
    bytes: clean,
    sha256: await hash(clean),
    ...(seals.length > 0 ? { seals: seals.length } : {}),
    ...(proof ? { proof } : {}),
  };
}

const fileWords = (bytes: Uint8Array): string[] => placedParagraphs(readPackage(bytes)).map(({ text }) => text);

/** The questions and answers of a paper, on the shipped internal sheet whatever template the paper has. */
async function summed({
  matter: whole,
  documentId,
  precedents,
  packs,
  kept,
  template,
  names,
  answers: given = {},
}: DraftRequest): Promise<Drafted> {
  // A sheet is handed around: what is under seal is not on it.
  const [matter, answers] = [publicSource(whole), publicSource(given)];
  const fields = template ? inspectTemplate(template, names).value.fields : [];
  const asked = fields
    .filter(({ origin, kind }) => origin === 'asked' && kind !== 'block')
    .map(({ name, label }) => ({ label, answer: Object.hasOwn(answers, name) ? answers[name] : undefined }));
  const doc = answerSummary({ matter, documentId, law: withPrecedents(precedents, packs, kept), passages, asked });
  const { value, diagnostics } = renderDocx({ template: shippedTemplate('packet-cover'), doc });
  const clean = cleanPackage(value);
  return { doc, diagnostics, words: '', bytes: clean, sha256: await hash(clean) };
}

function shippedTemplate(documentId: string): Uint8Array {
  const name = documentKind(documentId)?.template ?? '';
  const bytes = templates[name];
  if (bytes) return bytes;
  throw new AppError(
    'unknown-path',
    `The template ${name}.docx is not in this version.`,
    'Choose a template of your own.',
  );
}

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
