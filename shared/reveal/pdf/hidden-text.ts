import type { GuardFinding } from '../../guard/finding';
import { excerpt, type Reading } from '../reading';
import type { Glyph, Scene } from './scene';
import { area, around, type Box, type Cover, covers, type Point } from './shapes';

/** Letters smaller than this are no reading matter. */
const tiny = 1.5;
/** Colors that differ by less than this look alike. */
const alike = 24;
/** What covers this much of a page is the page: a scan. */
const wholePage = 0.8;
const mostChecks = 60_000_000;
const mostPhrases = 8;

interface Said {
  readonly severity: GuardFinding['severity'];
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

const redo =
  'Redact again in a program that takes the text out (such as Redact and Apply in Acrobat), or rebuild the file from its source without the words.';
const rebuild = 'Rebuild the file from its source without these words.';

const reasons = {
  'live-text-under-box': {
    severity: 'block',
    what: 'text under a painted box',
    why: 'A box is painted over these words, but the words are still in the file: anybody can select and copy them.',
    fix: redo,
  },
  'live-text-under-picture': {
    severity: 'block',
    what: 'text under a picture',
    why: 'A picture lies over these words, but the words are still in the file: anybody can select and copy them.',
    fix: redo,
  },
  'text-under-see-through-picture': {
    severity: 'warn',
    what: 'text under a see-through picture',
    why: 'A picture that may be see-through lies over these words, which are in the file in any case.',
    fix: 'Look at the page. If the words cannot be read there, redact again in a program that takes the text out.',
  },
  'text-layer-of-a-scan': {
    severity: 'warn',
    what: 'text behind the picture of a page',
    why: 'The page is a picture with machine-read text behind it. Words that are blacked out in the picture may still stand in that text.',
    fix: 'Compare the text with the picture. If anything was blacked out, take the text layer out or read the redacted picture anew.',
  },
  'hidden-layer': {
    severity: 'block',
    what: 'text on a layer that is switched off',
    why: 'These words stand on a layer that is not shown; a click in any reader of PDFs shows it.',
    fix: 'Take the layer out (in Acrobat: Discard Objects), or rebuild the file without it.',
  },
  'off-page': {
    severity: 'block',
    what: 'text outside of what the page shows',
    why: 'These words lie outside the edges of the page or of the part of it that is shown, and are in the file all the same.',
    fix: rebuild,
  },
  'invisible-text': {
    severity: 'block',
    what: 'invisible text',
    why: 'These words are in the file and not to be seen on the page.',
    fix: rebuild,
  },
  'invisible-colour': {
    severity: 'block',
    what: 'text in the color of what it stands on',
    why: 'These words have the color of the ground they stand on: nobody sees them, and anybody can copy them.',
    fix: rebuild,
  },
  'tiny-text': {
    severity: 'block',
    what: 'text too small to read',
    why: 'These words are printed too small to be read on the page.',
    fix: rebuild,
  },
} as const satisfies Readonly<Record<string, Said>>;

type Reason = keyof typeof reasons;

/** Points of a letter that must be seen for it to be read: its middle and four around it. */
function samples(corners: readonly Point[]): Point[] {
  const middle: Point = [
    corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
    corners.reduce((sum, [, y]) => sum + y, 0) / corners.length,
  ];
  const near = corners.map(([x, y]): Point => [x + (middle[0] - x) * 0.4, y + (middle[1] - y) * 0.4]);
  return [middle, ...near];
}

const apart = (one: Box, two: Box): boolean => one[2] < two[0] || one[0] > two[2] || one[3] < two[1] || one[1] > two[3];

function coverReason(cover: Cover, view: Box): Reason {
  if (cover.what === 'box' || cover.what === 'annotation') return 'live-text-under-box';
  if (area(cover.box) >= wholePage * area(view)) return 'text-layer-of-a-scan';
  return cover.what === 'picture' ? 'live-text-under-picture' : 'text-under-see-through-picture';
}

/** Why a reader does not see a letter; undefined where he does, as far as can be told. */
function reasonOf(glyph: Glyph, near: readonly (readonly [number, Cover])[], view: Box): Reason | undefined {
  if (glyph.off) return 'hidden-layer';
  if (apart(around(glyph.corners), glyph.clip)) return 'off-page';
  const points = samples(glyph.corners);
  const [middle] = points;
  const over = near.findLast(
    ([at, cover]) => at >= glyph.after && points.filter((point) => covers(cover, point)).length >= 4,
  );
  if (over) return coverReason(over[1], view);
  const ground = near.findLast(([at, cover]) => at < glyph.after && middle !== undefined && covers(cover, middle))?.[1];
  if (glyph.invisible) {
    const scan = ground && coverReason(ground, view) === 'text-layer-of-a-scan';
    return scan ? 'text-layer-of-a-scan' : 'invisible-text';
  }
  const under = ground === undefined ? ([255, 255, 255] as const) : ground.color;
  const { color } = glyph;
  if (under && color && color.every((part, at) => Math.abs(part - (under[at] ?? 0)) < alike)) {
    return 'invisible-colour';
  }
  return glyph.size < tiny ? 'tiny-text' : undefined;
}

/**
 * Lines that run over the edge of the page. What it shows of them and what lies beyond are told in two places, and a name
 * may be whole in neither; so each line is given whole, with the one before and the one after it.
 */
function acrossTheEdge(runs: Scene['runs']): string {
  const isOff = (glyph: Glyph): boolean => !glyph.off && apart(around(glyph.corners), glyph.clip);
  const cut = runs.map((run) => {
    const off = run.filter(isOff).length;
    return off > 0 && off < run.length;
  });
  const near = runs.filter((_, at) => [at - 1, at, at + 1].some((one) => cut[one]));
  return near.map((run) => run.map(({ text }) => text).join('')).join('\n');
}

/** Words that a page holds and does not show, each with why; what was found is added to the reading. */
export function findHiddenText({ runs, covers: all, cut }: Scene, view: Box, page: string, into: Reading): void {
  const phrases: { reason: Reason; text: string; run: number }[] = [];
  let checks = mostChecks;
  for (const [number, run] of runs.entries()) {
    const box = around(run.flatMap(({ corners }) => corners));
    checks -= all.length;
    if (checks < 0) break;
    const near = [...all.entries()].filter(([, cover]) => !apart(cover.box, box));
    checks -= near.length * run.length;
    for (const glyph of run) {
      const last = phrases.at(-1);
      if (glyph.text.trim() === '') {
        if (last) last.text += ' ';
        continue;
      }
      const reason = reasonOf(glyph, near, view);
      if (reason === undefined) continue;
      if (last?.reason === reason && number - last.run <= 1) {
        last.text += last.run === number ? glyph.text : `\n${glyph.text}`;
        last.run = number;
      } else phrases.push({ reason, text: glyph.text, run: number });
    }
  }
  const across = acrossTheEdge(runs);
  if (across !== '') into.stories.push({ where: `${page}, text across its edge`, text: across });
  if (cut || checks < 0) into.notChecked.push(`${page} draws too much: not all of it was searched for covered words`);
  for (const reason of new Set(phrases.map((phrase) => phrase.reason))) tell(reason, phrases, page, into);
}

function tell(
  reason: Reason,
  phrases: readonly { reason: Reason; text: string }[],
  page: string,
  { stories, carriers }: Reading,
): void {
  const texts = phrases.filter((phrase) => phrase.reason === reason).map(({ text }) => text.trim());
  const { severity, what, why, fix } = reasons[reason];
  const where = `${page}, ${what}`;
  stories.push({ where, text: texts.join('\n') });
  // A scan has a text layer as a whole; its first words are enough to know it by.
  const shown = reason === 'text-layer-of-a-scan' ? [texts.join(' ')] : texts.slice(0, mostPhrases);
  const more =
    texts.length > shown.length && reason !== 'text-layer-of-a-scan' ? ` (${texts.length} such places.)` : '';
  for (const text of shown) carriers.push({ kind: reason, severity, where, text: excerpt(text), why: why + more, fix });
}
