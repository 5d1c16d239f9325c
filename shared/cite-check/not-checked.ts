import type { CiteCheckInput } from './check';
import type { CheckedAuthority } from './report';

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/**
 * What nobody looked at, in sentences for the signing lawyer. Always there, and never empty: the first sentence holds of
 * every check this program makes.
 */
export function notChecked(authorities: readonly CheckedAuthority[], { law }: Pick<CiteCheckInput, 'law'>): string[] {
  const cases = authorities.filter(({ kind }) => kind === 'full-case' || kind === 'database' || kind === 'docket');
  const unknown = cases.filter(({ record }) => record === null);
  const looked = cases.filter(({ historyChecked }) => historyChecked !== null);
  const latest = looked
    .flatMap(({ historyChecked }) => (historyChecked ? [historyChecked] : []))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const oldest = latest[0];
  const out = [
    'No citator was consulted. Later history is known here only as far as somebody entered it in the library.',
    looked.length === 0
      ? 'Nobody recorded having looked for the later history of any authority cited here.'
      : `Later history was looked for, as recorded, for ${looked.length} of ${several(cases.length, 'case', 'cases')}; the oldest of these checks is of ${oldest?.on ?? ''}, by ${oldest?.by ?? ''}.`,
    `The library knows the law as of ${law.asOf}.`,
    'Whether an authority supports the sentence it is cited for was not read.',
    'Pins were compared with first pages only; where an opinion ends is not known here.',
  ];
  if (unknown.length > 0)
    out.push(
      `${several(unknown.length, 'case is', 'cases are')} not in the library; of these only the form was looked at.`,
    );
  const others = authorities.length - cases.length;
  if (others > 0)
    out.push(
      `The text of ${several(others, 'statute, rule or other authority', 'statutes, rules and other authorities')} was not compared, nor whether each is in force.`,
    );
  out.push('Quotations of fewer than four words, and words quoted from statutes or the record, were not compared.');
  return out;
}
