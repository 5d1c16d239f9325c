import type { Diagnostic } from '../kernel/diagnostic';

/**
 * What fills a template, never the page itself. The template (ours or a firm's) is the outer shape:
 * `values` fill {{field}}, `flags` steer {{#condition}}, `lists` drive {{#list}}…{{/list}},
 * `blocks` replace {{@slot}} alone in its paragraph.
 */
export interface DraftDoc {
  readonly documentId: string;
  readonly title: string;
  readonly values: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly lists: Readonly<Record<string, readonly ListRow[]>>;
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
  readonly page: PageSetup;
  /** Library ids of the authorities that the text mentions, in the order of first mention. */
  readonly authorities?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export type ListRow = Readonly<Record<string, string | boolean>>;

/** How this court wants the page, from its profile. */
export interface PageSetup {
  /** 'pleading': 28 numbered lines (N.D. Cal.); 'plain': none. */
  readonly paper: 'pleading' | 'plain';
  /** Printed at the head of every page: 'SAMPLE – NOT FOR FILING'. */
  readonly banner?: string;
  readonly lineSpacing: 'exact-24' | 'single';
}

/** Character formatting is minimal on purpose: what a brief needs. */
export interface Run {
  readonly t: string;
  readonly i?: boolean;
  readonly b?: boolean;
  readonly u?: boolean;
  /** Highlights: a blank to fill, a fact the record lacks. */
  readonly mark?: 'missing' | 'not-in-record';
}

export type Block =
  /** Numbered by Word itself: level 1 'I.', 2 'A.', 3 '1.' */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  /** Unnumbered centred heading inside a slot ('FIRST CLAIM FOR RELIEF'). */
  | { readonly kind: 'title'; readonly runs: readonly Run[] }
  | { readonly kind: 'para'; readonly runs: readonly Run[]; readonly style?: 'body' | 'flush' | 'centre' | 'single' }
  | { readonly kind: 'quote'; readonly runs: readonly Run[] }
  /** Complaint paragraph: one running Arabic number through the document, by Word. */
  | { readonly kind: 'numbered'; readonly runs: readonly Run[] }
  /** Lettered or bulleted list item. */
  | { readonly kind: 'item'; readonly list: 'bullet' | 'letter'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[]; readonly header?: boolean }
  | Caption
  | { readonly kind: 'counsel-block'; readonly lines: readonly string[] }
  | { readonly kind: 'page-break' };

/** The head of the paper; `style` comes from the court profile. */
export interface Caption {
  readonly kind: 'caption';
  readonly style: 'pleading-paper' | 'boxed-paren' | 'ny-dashed-x';
  readonly courtLines: readonly string[];
  /** Left side, in order; a line may be a role ('Plaintiff,') or a separator ('v.'). */
  readonly left: readonly CaptionLine[];
  /** Right side: case number, judge, title of the paper, hearing data. */
  readonly right: readonly CaptionLine[];
}
export interface CaptionLine {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'centre' | 'indent';
}
