import type { PacketPlan } from '../../shared/packet/packet-plan';
import type { PlanReply, PlanRequest } from './packet-contract';

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Plans a packet off the window's thread, one after the other. */
export function planInWorker(request: PlanRequest): Promise<PacketPlan> {
  const mine = last.then(() => run(request));
  last = mine.catch(() => undefined);
  return mine.then((reply) => {
    if (reply.kind === 'broken') throw new Error(reply.message);
    return reply.plan;
  });
}

/** In a worker; on this thread where there are none. */
async function run(request: PlanRequest): Promise<PlanReply> {
  if (typeof Worker === 'undefined') return (await import('./run-plan')).runPlan(request);
  worker ??= new Worker(new URL('./packet.worker.ts', import.meta.url), { type: 'module' });
  const current = worker;
  return new Promise((resolve, reject) => {
    current.onmessage = (event: MessageEvent<PlanReply>) => resolve(event.data);
    current.onerror = (event) => {
      current.terminate();
      worker = undefined;
      reject(new Error(event.message || 'The planning stopped.'));
    };
    current.postMessage(request);
  });
}
