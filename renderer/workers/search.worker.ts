import { SearchIndex } from './run-search';
import type { SearchOrder, SearchReply } from './search-contract';

/* Unpack, call the index, post back. */
const index = new SearchIndex();
self.onmessage = ({ data }: MessageEvent<SearchOrder>) => {
  const found = index.take(data);
  if (data.kind !== 'find' || !found) return;
  const reply: SearchReply = { turn: data.turn, found };
  self.postMessage(reply);
};
