import { LibraryIndex } from './library/library-index';
import { SearchIndex } from './run-search';
import type { LibraryTurn, SearchOrder, SearchReply } from './search-contract';

/* Unpack, call the index, post back. */
const index = new SearchIndex();
const library = new LibraryIndex();
const post = (reply: SearchReply, handOver: Transferable[] = []): void =>
  self.postMessage(reply, { transfer: handOver });

self.onmessage = ({ data }: MessageEvent<SearchOrder | LibraryTurn>) => {
  if (data.kind === 'library') {
    const answer = library.take(data.order);
    return post({ turn: data.turn, found: [], library: answer }, answer ? [answer.slots.buffer] : []);
  }
  const found = index.take(data);
  if (data.kind === 'find' && found) post({ turn: data.turn, found });
};
