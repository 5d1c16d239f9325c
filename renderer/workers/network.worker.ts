import { NetworkRun, type NetworkOrder } from './run-network';

/* Unpack, call shared/, post back. */
const run = new NetworkRun((reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent<NetworkOrder>) => run.take(data);
