import type { QuashBridge } from '../shared/ipc/bridge';

declare global {
  interface Window {
    /** What the preload script put here: one function a channel. */
    readonly quash: QuashBridge;
  }
}
