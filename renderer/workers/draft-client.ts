import type { SaidOfSpeaker } from '../../shared/guard/crowd/small-cell';
import { AppError } from '../../shared/kernel/app-error';
import type { KeptLaw } from '../../shared/precedents/kept-law';
import type { Precedent } from '../../shared/schema/law';
import type { Matter } from '../../shared/schema/matter';
import type { Answers } from '../../shared/schema/records';
import type { Version } from '../../shared/sealing/marks';
import type { NameMap } from '../../shared/templates/rename';
import type { Drafted, DraftReply, DraftRequest } from './draft-contract';
import { relevantKept, relevantPrecedents } from './with-precedents';

export type { Drafted } from './draft-contract';

/** What to draft, and how urgently. */
export interface DraftOrder {
  readonly matter: Matter;
  readonly documentId: string;
  /** Edited and own precedents, from `draftPrecedents()`. */
  readonly precedents?: readonly Precedent[];
  /** The firm's packs of grounds, from `draftPacks()`. */
  readonly packs?: readonly string[];
  /** What the firm keeps about the records, from `draftKeeping()`. */
  readonly kept?: KeptLaw;
  readonly template?: Uint8Array;
  /** Answers to what that template asks and the matter does not hold. */
  readonly answers?: Answers | undefined;
  /** What that template's own names stand for. */
  readonly names?: NameMap | undefined;
  /** A newer order of the same lane replaces one that waits; 'save' goes first. */
  readonly lane?: 'preview' | 'save';
  readonly bytes?: boolean;
  /** The questions of the paper and their answers, as a sheet, and not the paper. */
  readonly summary?: boolean;
  /** The paper that leads the packet, for its cover. */
  readonly lead?: string;
  /** Which version, where something is under seal; absent: the public one. */
  readonly version?: Version;
  /** What the other public papers of the matter say of the speaker. */
  readonly said?: readonly SaidOfSpeaker[];
}
type Answer = Drafted | undefined;

interface Waiting {
  readonly request: DraftRequest;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

const lanes = ['save', 'preview'] as const;
const waiting = new Map<(typeof lanes)[number], Waiting>();
let newest: Waiting | undefined;
let busy = false;
let worker: Worker | undefined;

/**
 * Drafts off the window's thread. Gives undefined when a newer order of the same lane took its place; a paper
 * that does not fit the matter, or a template that is no sound Word document, is refused with an AppError.
 */
export function draftInWorker(order: DraftOrder): Promise<Answer> {
  const {
    matter,
    documentId,
    precedents = [],
    packs = [],
    kept,
    template,
    lane = 'preview',
    bytes = true,
    lead,
    answers,
    names,
    summary,
    version,
    said,
  } = order;
  const request: DraftRequest = {
    matter,
    documentId,
    precedents: relevantPrecedents(precedents, matter, kept),
    packs,
    ...(kept && { kept: relevantKept(kept, matter) }),
    bytes,
    // A file that is kept or saved has its pages; a preview cannot wait for them.
    paged: lane === 'save',
    ...(template && { template }),
    ...(answers && { answers }),
    ...(names && { names }),
    ...(summary && { summary }),
    ...(lead === undefined ? {} : { lead }),
    ...(version && { version }),
    ...(said && { said }),
  };
  return new Promise((resolve, reject) => {
    const mine: Waiting = { request, resolve, reject };
    waiting.get(lane)?.resolve(undefined);
    waiting.set(lane, mine);
    if (lane === 'preview') newest = mine;
    void next();
  });
}

async function next(): Promise<void> {
  if (busy) return;
  const lane = lanes.find((l) => waiting.has(l));
  const mine = lane && waiting.get(lane);
  if (!mine) return;
  waiting.delete(lane);
  busy = true;
  try {
    const answer = answerOf(await run(mine.request));
    // A preview that came too late would show what is no longer there.
    mine.resolve(lane === 'preview' && newest !== mine ? undefined : answer);
  } catch (error) {
    mine.reject(error);
  }
  busy = false;
  void next();
}

function answerOf(reply: DraftReply): Answer {
  if (reply.kind === 'refused') throw new AppError(reply.code, reply.message, reply.fix);
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.drafted;
}

/** In a worker; on this thread where there are none. */
async function run(request: DraftRequest): Promise<DraftReply> {
  if (typeof Worker === 'undefined') return (await import('./run-draft')).runDraft(request);
  worker ??= new Worker(new URL('./draft.worker.ts', import.meta.url), { type: 'module' });
  const current = worker;
  return new Promise((resolve, reject) => {
    current.onmessage = (event: MessageEvent<DraftReply>) => resolve(event.data);
    current.onerror = (event) => {
      current.terminate();
      worker = undefined;
      reject(new Error(event.message || 'The drafting stopped.'));
    };
    current.postMessage(request);
  });
}
