import type { DraftRequest } from './draft-contract';
import { runDraft } from './run-draft';

/* Unpack, call shared/, post back. */
self.onmessage = (event: MessageEvent<DraftRequest>) => {
  void runDraft(event.data).then((reply) => {
    const transfer = reply.kind === 'drafted' && reply.drafted.bytes ? [reply.drafted.bytes.buffer] : [];
    self.postMessage(reply, { transfer });
  });
};
