import type { Block, Run } from '../../draft-doc';
import { plainRuns, tidy } from '../../passages/inline';
import { literalText } from '../../passages/marks';
import { declarationsFor } from '../../record/declaration-of';
import { attachedSentence, markedExhibits } from '../../record/exhibit-marks';
import { notFoundFinding, unconfirmedParagraphFinding } from '../../record/findings';
import { isNewYorkCourt, oathForm } from '../../record/oath-form';
import { splitTable } from '../../record/paragraph-table';
import type { Declaration, DeclarationParagraph } from '../../../schema/case-record';
import { exhibitTable } from '../record-log';
import type { Writer } from '../writer';
import { slot, type Maker } from './made';
import { oathFlags, reportOath } from './oath';

const NOT_CONFIRMED: Run = { t: '[NOT CONFIRMED BY THE DECLARANT]', mark: 'missing' };
const BLANK = /\[MISSING: ([^\]]*)\]/g;

/** Counsel's words as runs; blanks that were left in them are blanks of the paper. */
function wordsOf(writer: Writer, text: string, where: string): Run[] {
  for (const match of text.matchAll(BLANK)) writer.blank(match[1] ?? '', where);
  return tidy(plainRuns(literalText(text)));
}

/** The sentences that put exhibits in: attached where the declaration first names them, referred to after that. */
function exhibitSentences(writer: Writer, paragraph: DeclarationParagraph, where: string, put: Set<string>): string[] {
  const all = markedExhibits(writer.matter, writer.law);
  return (paragraph.exhibits ?? []).flatMap((id) => {
    const marked = all.find(({ exhibit }) => exhibit.id === id);
    if (!marked) {
      writer.report(notFoundFinding('an exhibit', paragraph.text, where));
      return [];
    }
    const before = put.has(id);
    put.add(id);
    return [before ? `It is Exhibit ${marked.mark}.` : attachedSentence(marked)];
  });
}

/** One numbered paragraph: basis, words, exhibits, then its table if it has one. */
function paragraphBlocks(writer: Writer, declaration: Declaration, at: number, put: Set<string>): Block[] {
  const paragraph = declaration.paragraphs[at];
  if (!paragraph) return [];
  const where = `record.declarations.${declaration.id}.${paragraph.id}`;
  const { before, table } = splitTable(paragraph.text);
  const exhibits = exhibitSentences(writer, paragraph, where, put);
  const words = [paragraph.basis ?? '', before, ...exhibits].filter((text) => text !== '').join(' ');
  const runs = wordsOf(writer, words, where);
  if (!paragraph.confirmed) writer.report(unconfirmedParagraphFinding({ declaration, paragraph, number: at + 1 }));
  const shown = paragraph.confirmed ? runs : [NOT_CONFIRMED, { t: ' ' }, ...runs];
  const rows = table.map((row) => row.map((cell) => wordsOf(writer, cell, where)));
  return [
    { kind: 'numbered', runs: shown },
    ...(rows.length > 0 ? [{ kind: 'table' as const, header: true, rows }] : []),
  ];
}

function reportDeclaration(writer: Writer, declaration: Declaration): void {
  const where = `record.declarations.${declaration.id}`;
  if (declaration.kind === 'doe') {
    writer.report({
      code: 'pseudonym-signs',
      severity: 'warning',
      message: 'Not verified that this court takes a declaration signed under a pseudonym.',
      where,
      fix: 'Consider a declaration of counsel, or one in the true name that is filed under seal by leave of court.',
    });
  }
}

/**
 * New York counsel affirm with their exhibits: the list of those that the affirmation puts in is bound behind it. It is
 * no part of what is affirmed. Elsewhere the list of exhibits is a paper of its own.
 */
function bound(writer: Writer, own: Declaration, put: ReadonlySet<string>): Block[] {
  if (own.kind !== 'counsel' || !isNewYorkCourt(writer.matter) || put.size === 0) return [];
  return [...slot(writer, 'exhibits-statement'), ...exhibitTable(writer, put)];
}

/** A declaration: the paragraphs of the record and no others, then the oath of this court. Nobody signs it here. */
export const declaration: Maker = (writer) => {
  const [own] = declarationsFor(writer.matter, writer.kind.id);
  if (!own) return { blocks: {} };
  const form = oathForm(writer.matter, own.kind === 'counsel' ? 'counsel' : 'other');
  reportDeclaration(writer, own);
  reportOath(writer, form);
  const put = new Set<string>();
  const paragraphs = own.paragraphs.flatMap((_, at) => paragraphBlocks(writer, own, at, put));
  const none = (): Block[] => [
    { kind: 'numbered', runs: [writer.blank('paragraphs of the declaration', `record.declarations.${own.id}`)] },
  ];
  return {
    blocks: {
      declaration: own.paragraphs.length > 0 ? paragraphs : none(),
      oath: slot(writer, 'oath'),
      boundExhibits: bound(writer, own, put),
    },
    values: { declarantName: own.declarant, declarantTitle: own.title ?? '' },
    flags: oathFlags(form),
  };
};
