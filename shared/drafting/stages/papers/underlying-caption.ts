import { curlQuotes, holdTogether } from '../../../kernel/typography';
import { missingRun } from '../../blanks';
import type { Caption, CaptionLine } from '../../draft-doc';
import { capitalTitle } from '../caption';
import type { Writer } from '../writer';

const line = (t: string, align: CaptionLine['align'] = 'left', bold = false): CaptionLine => ({
  runs: [{ t: holdTogether(curlQuotes(t)), ...(bold ? { b: true } : {}) }],
  align,
});
const gap: CaptionLine = { runs: [], align: 'left' };

/** 'the United States District Court for the District of X' → two lines of capitals. */
function headed(court: string): string[] {
  const [name = '', district] = court.replace(/^the /i, '').split(/ for the /i);
  return district === undefined ? [name.toUpperCase()] : [name.toUpperCase(), `FOR THE ${district.toUpperCase()}`];
}

/**
 * The caption of the case in which the subpoena issued, where the record names it and the matter's own parties do not:
 * a served paper bears that case's caption, not that of a motion which nobody has made. undefined: the frame's caption
 * serves, or there is no case to name.
 */
export function underlyingCaption({ matter, law, kind }: Writer): Caption | undefined {
  const { underlying } = matter.demand;
  const roles = new Set(matter.parties.map((party) => party.role));
  const entered =
    (roles.has('plaintiff') || roles.has('petitioner')) && (roles.has('defendant') || roles.has('respondent'));
  if (!underlying?.caption || (entered && matter.court)) return undefined;
  const [first = '', second] = underlying.caption.split(/ v\. /);
  const left =
    second === undefined
      ? [line(first.toUpperCase())]
      : [line(`${first.toUpperCase()},`), gap, line('v.', 'indent'), gap, line(`${second.toUpperCase()}.`)];
  const number: CaptionLine =
    underlying.number === undefined
      ? { runs: [{ t: 'Case No. ' }, missingRun('number of that case')] }
      : line(`Case No. ${underlying.number ?? '[not in the record]'}`);
  return {
    kind: 'caption',
    style: law.courts.get(matter.court?.id ?? '')?.caption.style ?? 'boxed-paren',
    courtLines: underlying.court ? headed(underlying.court) : [],
    left,
    right: [number, gap, line(capitalTitle(kind.printedTitle(matter)), 'left', true)],
  };
}
