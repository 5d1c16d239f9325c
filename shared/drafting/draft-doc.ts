import type { AuthorityCategory } from '../citations/typed-forms.data';
import type { Diagnostic } from '../kernel/diagnostic';
import type { Version } from '../sealing/marks';

/**
 * What fills a template, never the page itself. The template (ours or a firm's) is the outer shape:
 * `values` fill {{field}}, `flags` steer {{#condition}}, `lists` drive {{#list}}…{{/list}},
 * `blocks` replace {{@slot}} alone in its paragraph.
 */
export interface DraftDoc {
  readonly documentId: string;
  readonly title: string;
  /** Which version of the paper this is; absent: the public one. Its words hold the places of the marks of sealing. */
  readonly version?: Version;
  readonly values: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly lists: Readonly<Record<string, readonly ListRow[]>>;
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
  /** What the marked cites of the text refer to, by first mention; absent where a paper keeps no table of them. */
  readonly authorities?: readonly Authority[];
  readonly page: PageSetup;
  /** Library ids of the authorities that the text mentions, in the order of first mention. */
  readonly mentioned?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ListRow {
  readonly [name: string]: string | boolean | readonly ListRow[];
}

/** How this court wants the page, from its profile. */
export interface PageSetup {
  /** 'pleading': 28 numbered lines (N.D. Cal.); 'plain': none. */
  readonly paper: 'pleading' | 'plain';
  /** Printed at the head of every page: 'SAMPLE – NOT FOR FILING'. */
  readonly banner?: string;
  readonly lineSpacing: 'exact-24' | 'single';
  /** Absent: a paper that has no tables (a letter, an order). */
  readonly tables?: TableRule;
  /** Absent: a paper whose length no court limits. */
  readonly length?: LengthRule;
}

/** When a paper gets a table of contents and of authorities, and how its pages before the text are numbered. */
export interface TableRule {
  readonly contentsOver: number;
  readonly authoritiesOver: number;
  /** 'roman': the tables count i, ii, and the text begins at 1; 'continuous': one run of numbers from the first page. */
  readonly front: 'roman' | 'continuous';
}

/** How long the court lets a paper be, and what it counts. */
export interface LengthRule {
  readonly court: string;
  /** null: not verified. */
  readonly unit: 'pages' | 'words' | null;
  readonly most: number | null;
  readonly rule: string | null;
  /** What the rule leaves out, in its words. */
  readonly excluded: readonly string[];
  /** Whether the notice of motion and the certificate of service count. */
  readonly notice: boolean;
  readonly certificate: boolean;
}

/** Character formatting is minimal on purpose: what a brief needs. */
export interface Run {
  readonly t: string;
  readonly i?: boolean;
  readonly b?: boolean;
  readonly u?: boolean;
  /** Highlights: a blank to fill, a fact the record lacks. */
  readonly mark?: 'missing' | 'not-in-record';
  /** Part of a citation; adjoining runs with an equal mark are one cite. */
  readonly cite?: CiteMark;
  /** A footnote whose number stands here; such a run has no text of its own. */
  readonly note?: readonly Run[];
}

/** Which authority a cite refers to, and how: in full, short, *id.*, by name, or by a section that stands alone. */
export interface CiteMark {
  /** A library id, or the entry itself ('19 U.S.C. § 1509') for what is typed in the text. */
  readonly authority: string;
  readonly form: 'full' | 'short' | 'id' | 'name' | 'back';
}

/** One line of a table of authorities, without its pages. */
export interface Authority {
  readonly key: string;
  readonly category: AuthorityCategory;
  readonly entry: readonly Run[];
  /** A name no other authority of the paper has. */
  readonly short: string;
}

export type Block =
  /** Numbered by Word itself: level 1 'I.', 2 'A.', 3 '1.' */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  /** Unnumbered centred heading inside a slot ('FIRST CLAIM FOR RELIEF'). */
  | { readonly kind: 'title'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'para';
      readonly runs: readonly Run[];
      readonly style?: 'body' | 'flush' | 'centre' | 'single';
      /** A label, which stays with what it names. */
      readonly label?: true;
    }
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
