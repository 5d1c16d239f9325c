import { treatmentKinds, type TreatmentKind } from '../../schema/library';

/**
 * How one record of the library is linked with another: named as related, cited in the text of its record (holdings,
 * background), named in its later history, cited in a note on it, or treated by it.
 */
export const linkKinds = ['related', 'cites', 'history', 'note', ...treatmentKinds] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What a link says of the record that it leads to. */
export type LinkTone = 'takes-away' | 'doubts' | 'bears-out' | 'plain';

interface LinkWords {
  /** On the line of a picture, and as the name of the kind. */
  readonly word: string;
  /** From the record that it leads from: 'vacated Talley'. */
  readonly does: string;
  /** From the record that it leads to: 'vacated by Talley'. */
  readonly suffers: string;
  readonly tone: LinkTone;
}

const treated = (word: string, tone: LinkTone): LinkWords => ({ word, does: word, suffers: `${word} by`, tone });

/** The words of each kind. A treatment leads from the later decision to the one that it treats. */
export const LINK_WORDS: Readonly<Record<LinkKind, LinkWords>> = {
  related: { word: 'related', does: 'related to', suffers: 'related to', tone: 'plain' },
  cites: { word: 'cited in record', does: 'its record cites', suffers: 'cited in the record of', tone: 'plain' },
  history: { word: 'in history', does: 'its history names', suffers: 'named in the history of', tone: 'plain' },
  note: { word: 'cited in note', does: 'a note on it cites', suffers: 'cited in a note on', tone: 'plain' },
  followed: treated('followed', 'bears-out'),
  distinguished: treated('distinguished', 'doubts'),
  criticised: treated('criticized', 'doubts'),
  questioned: treated('questioned', 'doubts'),
  affirmed: treated('affirmed', 'bears-out'),
  'certiorari-denied': {
    word: 'certiorari denied',
    does: 'denied certiorari in',
    suffers: 'certiorari denied by',
    tone: 'plain',
  },
  reversed: treated('reversed', 'takes-away'),
  vacated: treated('vacated', 'takes-away'),
  withdrawn: { word: 'withdrawn', does: 'withdrew', suffers: 'withdrawn by', tone: 'takes-away' },
  superseded: treated('superseded', 'takes-away'),
} satisfies Readonly<Record<Exclude<LinkKind, TreatmentKind> | TreatmentKind, LinkWords>>;

/** The tone of one link: what takes only a part away leaves the rest standing, and casts doubt. */
export function toneOfLink({ kind, partly }: { readonly kind: LinkKind; readonly partly: boolean }): LinkTone {
  const { tone } = LINK_WORDS[kind];
  return partly && tone === 'takes-away' ? 'doubts' : tone;
}

/** 'vacated in part'. */
export const linkWord = ({ kind, partly }: { readonly kind: LinkKind; readonly partly: boolean }): string =>
  partly ? `${LINK_WORDS[kind].word} in part` : LINK_WORDS[kind].word;
