import { CiteTrail } from '../../citations/trail';
import type { Diagnostic } from '../../kernel/diagnostic';
import type { PacketPlan } from '../../packet/packet-plan';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import { missingRun } from '../blanks';
import type { Block, Run } from '../draft-doc';
import type { DocumentKind } from '../documents';
import { fieldOf, lookUp, slotText } from '../fields';
import type { FieldSpec } from '../fields/spec';
import { lawIsThere } from '../passages/choose';
import { expand, type ExpandContext } from '../passages/expand';
import { plainRuns, tidy, type InlineContext } from '../passages/inline';
import { blankText } from '../passages/marks';
import { PassageError } from '../passages/parse-body';
import type { Passage } from '../passages/parse-passage';
import { toBlocks, type BlockOptions } from '../passages/to-blocks';
import { insertions, type ShowBlank } from './chronology';
import { authorityFinding, missingFinding, passageFinding, slotFinding, unansweredFinding } from './findings';

const UNREADABLE = 'this text, whose marks cannot be read';

/** Everything a section needs to turn passages into blocks, and what it found on the way. */
export interface Writer {
  readonly matter: Matter;
  readonly law: Law;
  readonly kind: DocumentKind;
  readonly passages: readonly Passage[];
  /** The packet that the paper goes with, where one was planned. */
  readonly packet: PacketPlan | undefined;
  readonly trail: CiteTrail;
  readonly diagnostics: readonly Diagnostic[];
  /** Every field the text asked for, and what it got. */
  readonly asked: ReadonlyMap<string, 'filled' | 'missing' | 'not-in-record'>;
  /** Words of every blank that was printed and reported. */
  readonly blanks: ReadonlySet<string>;
  /** Says a finding once, however often it is met. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Says so when nobody has answered a field that the paper can do without. */
  readonly ask: (field: FieldSpec) => void;
  /** A visible blank for something the frame of the paper cannot do without, reported. */
  readonly blank: ShowBlank;
  /** A passage as blocks. */
  readonly write: (passage: Passage, options?: BlockOptions) => Block[];
  /** A title or another single line, slots filled. */
  readonly text: (source: string, where: string) => Run[];
  /** Any text in the syntax of passages as blocks; `where` names it in findings. */
  readonly body: (source: string, where: string, options?: BlockOptions) => Block[];
}

/** One writer a document: the trail of cites and the list of blanks belong to it alone. */
export function makeWriter(
  matter: Matter,
  law: Law,
  kind: DocumentKind,
  passages: readonly Passage[],
  packet?: PacketPlan,
): Writer {
  const found = new Map<string, Diagnostic>();
  const report: Writer['report'] = (diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.where} ${diagnostic.message}`;
    if (!found.has(key)) found.set(key, diagnostic);
  };
  const blanks = new Set<string>();
  const showBlank = (label: string, finding: Diagnostic): Run => {
    blanks.add(label);
    report(finding);
    return missingRun(label);
  };
  const blank: ShowBlank = (label, where) => showBlank(label, missingFinding(label, where));
  const trail = new CiteTrail();
  const asked = new Map<string, 'filled' | 'missing' | 'not-in-record'>();
  const valueOf = lookUp(matter, law);
  const ask = (field: FieldSpec | undefined): void => {
    if (field && field.get(matter, law) === undefined) report(unansweredFinding(field));
  };
  const context: ExpandContext = {
    look: (path) => {
      const value = valueOf(path);
      if (value === undefined) for (const name of fieldOf(path)?.from ?? [path]) ask(fieldOf(name));
      return value;
    },
    lawAsOf: matter.lawAsOf,
    lawKnown: (id) => {
      const record = law.precedents.get(id);
      return record !== undefined && lawIsThere(record.decided, matter.lawAsOf);
    },
    slot: (path) => {
      const slot = slotText(matter, law, path);
      asked.set(path, 'text' in slot ? 'filled' : 'missing' in slot ? 'missing' : 'not-in-record');
      if ('notInRecord' in slot) report(slotFinding(path, true));
      if ('missing' in slot) showBlank(slot.missing, slotFinding(path, false));
      return slot;
    },
  };
  const inlineAt = (where: string): InlineContext => ({
    trail,
    record: (id) => law.precedents.get(id),
    unknownCite: (id) => void showBlank(`authority ${id}`, authorityFinding(id, where)),
    unknownInsertion: (name) => {
      const message = `{{@${name}}} is unknown here or does not stand alone in its paragraph`;
      showBlank(name, passageFinding(message, where));
    },
  });
  /** A source with its slots filled; what cannot be read is a blank of its own. */
  const expanded = (source: string, where: string): string => {
    try {
      return expand(source, context);
    } catch (error) {
      if (!(error instanceof PassageError)) throw error;
      showBlank(UNREADABLE, passageFinding(error.message, where));
      return blankText(`MISSING: ${UNREADABLE}`);
    }
  };
  const body: Writer['body'] = (source, where, options = {}) => {
    const inline = inlineAt(where);
    const made = insertions({ matter, numbered: kind.kind === 'complaint', inline, blank });
    return toBlocks(expanded(source, where), inline, made, options);
  };
  return {
    matter,
    law,
    kind,
    passages,
    packet,
    trail,
    get diagnostics() {
      return [...found.values()];
    },
    asked,
    blanks,
    report,
    ask,
    blank,
    body,
    write: (passage, options) => body(passage.body, `passage:${passage.id}`, options),
    text: (source, where) => tidy(plainRuns(expanded(source, where))),
  };
}
