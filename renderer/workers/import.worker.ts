import type { ImportOrder } from './import-contract';
import { ImportRun } from './run-import';

/* Unpack, call shared/, post back. */
const run = new ImportRun((reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent<ImportOrder>) => run.take(data);
