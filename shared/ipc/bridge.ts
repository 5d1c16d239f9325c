import type { Channel } from './channels';
import type { InputOf, OutputOf, Reply } from './contract';

/**
 * What the preload script puts on `window.quash`: one function a channel, nothing else.
 *
 *     const reply = await window.quash['file:save']({ name, bytes, kind: 'docx', guard });
 *     if (!reply.ok) showError(reply.error);            // { code, message, fix }
 *     else if (reply.value.status === 'blocked') …      // { status: 'blocked', findings }
 *
 * A channel without input is called with no argument: `window.quash['app:ready']()`.
 * The renderer declares it once: `declare global { interface Window { readonly quash: QuashBridge } }`.
 */
export type QuashBridge = {
  readonly [C in Channel]: (
    ...input: InputOf<C> extends undefined ? [] : [input: InputOf<C>]
  ) => Promise<Reply<OutputOf<C>>>;
};
