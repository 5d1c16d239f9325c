import { citeCheckForWindow, type CiteCheckRequest } from './run-cite-check';

/* Unpack, call shared/, post back. */
self.onmessage = ({ data }: MessageEvent<CiteCheckRequest>) => self.postMessage(citeCheckForWindow(data));
