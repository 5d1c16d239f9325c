import type { Diagnostic } from '../../kernel/diagnostic';
import { sayTreatment } from '../../precedents/later-history';
import type { Precedent } from '../../schema/law';
import type { Treatment } from '../../schema/library';
import { fieldOf } from '../fields';
import type { FieldSpec } from '../fields/spec';

/** What is said of a slot that has nothing to print: a blank to fill, or the record's silence. */
export function slotFinding(path: string, notInRecord: boolean): Diagnostic {
  const field = fieldOf(path);
  const label = field?.label ?? path;
  if (notInRecord) return silentFinding(label, field?.where ?? path);
  if (field) return missingFinding(label, field.where);
  return {
    code: 'unknown-field',
    severity: 'error',
    message: `The text asks for “${path}”, which is no field.`,
    where: path,
    fix: 'Mend the passage.',
  };
}

/** What is said where counsel looked and the record is silent. */
export function silentFinding(label: string, where: string): Diagnostic {
  return {
    code: 'not-in-record',
    severity: 'warning',
    message: `${label}: the record does not say; the paper prints [not in the record].`,
    where,
    fix: 'Fill it in when it becomes known, or edit the sentence.',
  };
}

/** What is said of a visible blank; `label` is the words the blank shows. */
export function missingFinding(label: string, where: string): Diagnostic {
  const words = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return {
    code: 'missing-field',
    severity: 'error',
    message: `${words} is missing.`,
    where,
    fix: `Enter ${label.charAt(0).toLowerCase()}${label.slice(1)}, or mark it as not in the record.`,
  };
}

/** A cite that leads nowhere. */
export function authorityFinding(id: string, where: string): Diagnostic {
  return {
    code: 'unknown-authority',
    severity: 'error',
    message: `“${id}” is not in the library.`,
    where,
    fix: 'Add the case to the library, or take the cite out of the text.',
  };
}

/** A text whose marks do not fit together, or that asks for what does not exist. */
export function passageFinding(message: string, where: string): Diagnostic {
  return {
    code: 'bad-passage',
    severity: 'error',
    message: `${message}.`,
    where,
    fix: 'Mend the text of the passage.',
  };
}

/** Text that depends on this field was left out, because nobody has answered it. */
export function unansweredFinding({ label, where }: FieldSpec): Diagnostic {
  return {
    code: 'unanswered',
    severity: 'warning',
    message: `${label} is not answered; what the paper would say of it is left out.`,
    where,
    fix: `Enter ${label.charAt(0).toLowerCase()}${label.slice(1)}, or mark it as not in the record.`,
  };
}

/** What a shipped text says on the strength of an authority was left out: the firm entered that it is law no more. */
export function leftOutFinding(record: Precedent, gone: Treatment): Diagnostic {
  return {
    code: 'gone-left-out',
    severity: 'warning',
    message: `${record.shortName} was ${sayTreatment(gone)}; what the shipped text says of it is left out.`,
    where: `precedent:${record.id}`,
    fix: 'Read how the passage goes on without it. If the entry is wrong, correct its treatment in the library.',
  };
}
