import { LinkMaker, type LinkedRecord, type LinkTable } from '../../shared/precedents/network/make-links';

/** What the page says: the library in slices, so that no frame is lost by the copying, then that it is all. */
export type NetworkOrder =
  { readonly kind: 'records'; readonly records: readonly LinkedRecord[] } | { readonly kind: 'link' };

/** What the worker posts back. */
export type NetworkReply =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'linked'; readonly table: LinkTable }
  | { readonly kind: 'broken'; readonly message: string };

/** Takes a library in and makes its links. What goes wrong comes back as data. */
export class NetworkRun {
  private readonly maker = new LinkMaker();

  constructor(private readonly post: (reply: NetworkReply) => void) {}

  take(order: NetworkOrder): void {
    try {
      if (order.kind === 'records') for (const record of order.records) this.maker.take(record);
      else {
        const table = this.maker.links((done, of) => this.post({ kind: 'progress', done, of }));
        this.post({ kind: 'linked', table });
      }
    } catch (error) {
      this.post({ kind: 'broken', message: error instanceof Error ? error.message : 'The links could not be made.' });
    }
  }
}
