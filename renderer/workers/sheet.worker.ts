import type { VerificationSheetInput } from '../../shared/drafting/verification-sheet';
import { runSheet } from './run-sheet';

/* Unpack, call shared/, post back. */
self.onmessage = (event: MessageEvent<VerificationSheetInput>) => {
  self.postMessage(runSheet(event.data));
};
