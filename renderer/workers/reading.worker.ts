import { readDemand } from '../../shared/intake/read-demand';

/* Unpack, call shared/, post back. */
self.onmessage = ({ data }: MessageEvent<string>) => self.postMessage(readDemand(data));
