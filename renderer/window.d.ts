import type { QuashBridge } from '../shared/ipc/bridge';
import type { SpellingBridge } from '../shared/ipc/spelling-bridge';

declare global {
  interface Window {
    /** What the preload script put here: one function a channel. */
    readonly quash: QuashBridge;
    /** Absent where there is no Electron. */
    readonly quashSpelling?: SpellingBridge;
  }
}
