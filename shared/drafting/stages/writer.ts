import { CiteTrail } from '../../citations/trail';
import type { Diagnostic } from '../../kernel/diagnostic';
import type { PacketPlan } from '../../packet/packet-plan';
import { goneOn } from '../../precedents/later-history';
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
import { asDeclared } from '../record/declaration-of';
import { recordCites } from '../record/record-cites';
import { insertions, type ShowBlank } from './chronology';
import {
  authorityFinding,
  leftOutFinding,
  missingFinding,
  passageFinding,
  slotFinding,
  unansweredFinding,
} from './findings';

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
  /** The same writer, its cites and findings, for a part of the paper that speaks of one item alone. */
  readonly on: (matter: Matter) => Writer;
}

/** One writer a document: the trail of cites and the list of blanks belong to it alone. */
export function makeWriter(
  matter: Matter,
  law: Law,
  kind: DocumentKind,
  passages: readonly Passage[],
  packet?: PacketPlan,
): Writer {
  return writerOf(matter, {
    packet,
    law,
    kind,
    passages,
    trail: new CiteTrail(),
    found: new Map(),
    blanks: new Set(),
    asked: new Map(),
  });
}

/** What all parts of one paper share, whichever item they speak of. */
interface Shared {
  readonly packet: PacketPlan | undefined;
  readonly law: Law;
  readonly kind: DocumentKind;
  readonly passages: readonly Passage[];
  readonly trail: CiteTrail;
  readonly found: Map<string, Diagnostic>;
  readonly blanks: Set<string>;
  readonly asked: Map<string, 'filled' | 'missing' | 'not-in-record'>;
}

function writerOf(matter: Matter, shared: Shared): Writer {
  const { packet, law, kind, passages, trail, found, blanks, asked } = shared;
  const report: Writer['report'] = (diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.where} ${diagnostic.message}`;
    if (!found.has(key)) found.set(key, diagnostic);
  };
  const showBlank = (label: string, finding: Diagnostic): Run => {
    blanks.add(label);
    report(finding);
    return missingRun(label);
  };
  const blank: ShowBlank = (label, where) => showBlank(label, missingFinding(label, where));
  const cites = recordCites(matter, law, kind, report);
  const seen = asDeclared(matter, kind);
  const valueOf = lookUp(seen, law);
  const ask = (field: FieldSpec | undefined): void => {
    if (field && field.get(seen, law) === undefined) report(unansweredFinding(field));
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
      if (record === undefined || !lawIsThere(record.decided, matter.lawAsOf)) return false;
      const [gone] = goneOn(law, id, matter.lawAsOf);
      if (gone) report(leftOutFinding(record, gone));
      return !gone;
    },
    slot: (path) => {
      const slot = slotText(seen, law, path);
      asked.set(path, 'text' in slot ? 'filled' : 'missing' in slot ? 'missing' : 'not-in-record');
      if ('notInRecord' in slot) report(slotFinding(path, true));
      if ('missing' in slot) showBlank(slot.missing, slotFinding(path, false));
      return slot;
    },
  };
  const inlineAt = (where: string): InlineContext => ({
    trail,
    record: (id) => law.precedents.get(id),
    recordCite: cites.mark,
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
    const made = insertions({
      kind,
      matter,
      numbered: kind.kind === 'complaint',
      inline,
      blank,
      support: cites.support,
      law,
      report,
    });
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
    on: (other) => writerOf(other, shared),
  };
}
