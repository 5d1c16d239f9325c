import type { CiteCheckRequest } from './run-cite-check';

const answer = self.postMessage.bind(self);
// The PDF library takes any worker for its own and announces itself on it when it is loaded: it is left without a voice.
self.postMessage = () => undefined;

/* Unpack, call shared/, post back. */
self.onmessage = async (event: MessageEvent<CiteCheckRequest>) => {
  const { citeCheckForWindow } = await import('./run-cite-check');
  answer(await citeCheckForWindow(event.data));
};
