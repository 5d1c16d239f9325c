import type { PlanRequest } from './packet-contract';
import { runPlan } from './run-plan';

/* Unpack, call shared/, post back. */
self.onmessage = (event: MessageEvent<PlanRequest>) => self.postMessage(runPlan(event.data));
