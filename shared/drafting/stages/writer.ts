import { CiteTrail } from '../../citations/trail';
import type { Diagnostic } from '../../kernel/diagnostic';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import type { Block, Run } from '../draft-doc';
import type { DocumentKind } from '../documents';
import { FIELDS, lookUp, slotText } from '../fields';
import { lawIsThere } from '../passages/choose';
import { expand, PassageError, type ExpandContext } from '../passages/expand';
import { plainRuns, tidy, type InlineContext } from '../passages/inline';
import type { Passage } from '../passages/parse-passage';
import { toBlocks, type BlockOptions, type Insertions } from '../passages/to-blocks';
import { insertions } from './chronology';

/** Everything a section needs to turn passages into blocks, and what it found on the way. */
export interface Writer {
  readonly matter: Matter;
  readonly law: Law;
  readonly kind: DocumentKind;
  readonly passages: readonly Passage[];
  readonly trail: CiteTrail;
  readonly diagnostics: Diagnostic[];
  /** Every field the text asked for, and what it got. */
  readonly asked: ReadonlyMap<string, 'filled' | 'missing' | 'not-in-record'>;
  readonly write: (passage: Passage, options?: BlockOptions) => Block[];
  readonly text: (source: string, where: string) => Run[];
  readonly body: (source: string, where: string, options?: BlockOptions) => Block[];
}

/** One writer a document: the trail of cites and the list of blanks belong to it alone. */
export function makeWriter(matter: Matter, law: Law, kind: DocumentKind, passages: readonly Passage[]): Writer {
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.code} ${diagnostic.where} ${diagnostic.message}`;
    if (reported.has(key)) return;
    reported.add(key);
    diagnostics.push(diagnostic);
  };
  const trail = new CiteTrail();
  const asked = new Map<string, 'filled' | 'missing' | 'not-in-record'>();
  const look = lookUp(matter, law);
  const context: ExpandContext = {
    look,
    lawAsOf: matter.lawAsOf,
    lawKnown: (id) => {
      const record = law.precedents.get(id);
      return record !== undefined && lawIsThere(record.decided, matter.lawAsOf);
    },
    slot: (path) => {
      const slot = slotText(matter, law, path);
      asked.set(path, 'text' in slot ? 'filled' : 'missing' in slot ? 'missing' : 'not-in-record');
      if ('text' in slot) return slot;
      report(blankDiagnostic(path, 'notInRecord' in slot));
      return slot;
    },
  };
  const inline = (where: string): InlineContext => ({
    trail,
    record: (id) => law.precedents.get(id),
    unknownCite: (id) =>
      report({
        code: 'unknown-authority',
        severity: 'error',
        message: `“${id}” is not in the library.`,
        where,
        fix: 'Add the case to the library, or take the cite out of the text.',
      }),
  });
  let inserted: Insertions | undefined;
  const expanded = (source: string, where: string): string => {
    try {
      return expand(source, context);
    } catch (error) {
      if (!(error instanceof PassageError)) throw error;
      report({
        code: 'bad-passage',
        severity: 'error',
        message: `${error.message}.`,
        where,
        fix: 'Mend the text of the passage.',
      });
      return '';
    }
  };
  const body: Writer['body'] = (source, where, options = {}) => {
    const at = inline(where);
    inserted ??= insertions(matter, kind.kind === 'complaint', at);
    return toBlocks(expanded(source, where), at, inserted, options);
  };
  return {
    matter,
    law,
    kind,
    passages,
    trail,
    diagnostics,
    asked,
    body,
    write: (passage, options) => body(passage.body, `passage:${passage.id}`, options),
    text: (source, where) => tidy(plainRuns(expanded(source, where))),
  };
}

function blankDiagnostic(path: string, notInRecord: boolean): Diagnostic {
  const field = FIELDS[path];
  const label = field?.label ?? path;
  return notInRecord
    ? {
        code: 'not-in-record',
        severity: 'warning',
        message: `${label}: the record does not say; the paper prints [not in the record].`,
        where: field?.where ?? path,
        fix: 'Fill it in when it becomes known, or edit the sentence.',
      }
    : {
        code: field ? 'missing-field' : 'unknown-field',
        severity: 'error',
        message: field ? `${label} is missing.` : `The text asks for “${path}”, which is no field.`,
        where: field?.where ?? path,
        fix: field ? `Enter ${label.toLowerCase()}, or mark it as not in the record.` : 'Mend the passage.',
      };
}
