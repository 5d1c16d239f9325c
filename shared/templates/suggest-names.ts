import { labelOf } from './field-origin';
import { TEMPLATE_FIELDS, type FieldKind, type TemplateField } from './template-fields';

/** Words that a firm may use for what a field of ours calls otherwise. */
const same: Readonly<Record<string, string>> = {
  attorney: 'signer',
  lawyer: 'signer',
  docket: 'case',
  index: 'case',
  no: 'number',
  num: 'number',
  tel: 'phone',
  telephone: 'phone',
  mail: 'email',
  subject: 're',
  tribunal: 'court',
};

/** Words that say nothing of what a name stands for. */
const idle = new Set(['is', 'has', 'the', 'of', 'a', 'full']);

/** 'attorney_email', 'attorneyEmail' → signer, email. */
function wordsOf(name: string): Set<string> {
  const words = labelOf(name).toLowerCase().split(' ');
  return new Set(
    words.map((word) => (Object.hasOwn(same, word) ? (same[word] ?? word) : word)).filter((word) => !idle.has(word)),
  );
}

/** How much two names have in common, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(one.size, other.size, 1);
}

/** The fields of ours of a kind, those whose name is like theirs first. */
const ofKind = (kind: FieldKind): readonly TemplateField[] => TEMPLATE_FIELDS.filter((field) => field.kind === kind);

/** Up to three fields that a firm's name may stand for. Only a proposal: nothing is mapped until somebody says so. */
export function suggestNames(theirs: string, kind: FieldKind): string[] {
  const mine = wordsOf(theirs);
  return ofKind(kind)
    .map(({ name }) => ({ name, like: likeness(mine, wordsOf(name)) }))
    .filter(({ like }) => like >= 0.34)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ name }) => name);
}
