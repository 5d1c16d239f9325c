import { longDate } from '../kernel/civil-date';
import type { Law } from '../schema/law';
import { isSample, type Matter } from '../schema/matter';
import type { Block, DraftDoc } from './draft-doc';
import { documentKind } from './documents';
import { FIELDS } from './fields';
import { needs, type Need } from './needs';
import { line, part, table, type Cell } from './stages/papers/sheet';
import { SAMPLE_BANNER } from './stages/values';

/** A question of a firm's own template, and what it was answered with; undefined: nobody has answered. */
export interface TemplateQuestion {
  readonly label: string;
  readonly answer: string | boolean | readonly string[] | undefined;
}

export interface AnswerSummaryInput {
  readonly matter: Matter;
  readonly documentId: string;
  readonly law: Law;
  readonly passages: Readonly<Record<string, string>>;
  readonly asked: readonly TemplateQuestion[];
}

const MISSING: Cell = [{ t: '[MISSING]', mark: 'missing' }];
const SILENT: Cell = [{ t: '[not in the record]', mark: 'not-in-record' }];

/** What a fact prints as; a fact that is a list, or a choice, has its page in the matter. */
function factCell({ path, state }: Need, matter: Matter, law: Law): Cell {
  if (state === 'missing') return MISSING;
  if (state === 'not-in-record') return SILENT;
  const printed = Object.values(FIELDS)
    .filter((field) => field.where === path)
    .map((field) => field.get(matter, law));
  // Several names print one fact, some of them in short: the fullest says most.
  const texts = printed.filter((value) => typeof value === 'string' && value !== '') as string[];
  const [fullest] = texts.toSorted((a, b) => b.length - a.length);
  if (fullest !== undefined) return fullest;
  const yes = printed.find((value) => typeof value === 'boolean');
  return yes === undefined ? 'Answered on the page of the matter' : yes ? 'Yes' : 'No';
}

function answerCell({ answer }: TemplateQuestion): Cell {
  if (answer === undefined || answer === '') return MISSING;
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  if (typeof answer === 'string') return answer;
  return answer.length > 0 ? answer.join('; ') : MISSING;
}

function body({ matter, documentId, law, passages, asked }: AnswerSummaryInput): Block[] {
  const facts = needs(matter, documentId, law, passages);
  const rows = facts.map((need) => [need.label, factCell(need, matter, law)] as const);
  const own = asked.map((question) => [question.label, answerCell(question)] as const);
  const open = [...rows, ...own].filter(([, cell]) => cell === MISSING).length;
  return [
    table(['Matter', matter.title], [['Client', matter.client.name]]),
    line(''),
    line(
      open === 0
        ? 'Every question of this paper has been answered.'
        : `${open} of the ${rows.length + own.length} questions of this paper ${open === 1 ? 'is' : 'are'} not answered yet.`,
    ),
    ...part('What the Paper Asks'),
    rows.length > 0 ? table(['Question', 'Answer'], rows) : line('Nothing beyond what every paper has.'),
    ...(own.length > 0 ? [...part('What the Firm’s Template Asks'), table(['Question', 'Answer'], own)] : []),
  ];
}

/**
 * The questions that a paper asks in this matter, with their answers, as a sheet to print and to go through with the
 * client. For counsel alone: it fills the template of the internal sheets.
 */
export function answerSummary(input: AnswerSummaryInput): DraftDoc {
  const { matter, documentId } = input;
  const paper = documentKind(documentId)?.title ?? documentId;
  const title = `Questions and Answers: ${paper}`;
  return {
    documentId,
    title,
    values: {
      documentTitle: title,
      footerTitle: title,
      todayLong: longDate(matter.today),
      sheetNotice: 'PRIVILEGED – ATTORNEY WORK PRODUCT',
      sheetPurpose: 'For counsel alone. Not for filing.',
    },
    flags: {},
    lists: {},
    blocks: { body: body(input) },
    page: { paper: 'plain', lineSpacing: 'single', ...(isSample(matter) ? { banner: SAMPLE_BANNER } : {}) },
    diagnostics: [],
  };
}
