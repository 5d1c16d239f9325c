import { TEMPLATE_FIELDS, type FieldKind } from '../../../../shared/templates/template-fields';
import type { TemplateNames, TemplateRow, TemplateTexts } from '../../../data';

/** What a name of the firm's stands for. */
export type Choice =
  | { readonly kind: 'ask' }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'fixed'; readonly value: string | boolean };

type Kept = Pick<TemplateRow, 'names' | 'fixed'>;

/** What was chosen for a name; nothing chosen: it is asked. */
export function choiceOf({ names = {}, fixed = {} }: Kept, name: string): Choice {
  const field = Object.hasOwn(names, name) ? names[name] : undefined;
  if (field !== undefined) return { kind: 'field', name: field };
  const value = Object.hasOwn(fixed, name) ? fixed[name] : undefined;
  return value === undefined ? { kind: 'ask' } : { kind: 'fixed', value };
}

const without = <V>(table: Readonly<Record<string, V>>, name: string): Record<string, V> =>
  Object.fromEntries(Object.entries(table).filter(([key]) => key !== name));

/** The tables of a template with another choice for one name: it is in one of them at the most. */
export function withChoice(
  { names = {}, fixed = {} }: Kept,
  name: string,
  choice: Choice,
): { readonly names: TemplateNames; readonly fixed: TemplateTexts } {
  return {
    names: { ...without(names, name), ...(choice.kind === 'field' ? { [name]: choice.name } : {}) },
    fixed: { ...without(fixed, name), ...(choice.kind === 'fixed' ? { [name]: choice.value } : {}) },
  };
}

const asks: Readonly<Record<FieldKind, string>> = {
  value: 'Ask me in each draft',
  condition: 'Ask me in each draft',
  list: 'Ask me in each draft',
  block: 'Nothing: it stays empty',
};

/** What can be chosen for a name of a kind: a question, what it always says, and the fields of that kind. */
export function optionsFor(kind: FieldKind) {
  const fixed =
    kind === 'value'
      ? [{ value: 'fixed:', label: 'A text, always the same' }]
      : kind === 'condition'
        ? [
            { value: 'fixed:yes', label: 'Always yes' },
            { value: 'fixed:no', label: 'Always no' },
          ]
        : [];
  const fields = TEMPLATE_FIELDS.filter((field) => field.kind === kind);
  return [
    { group: 'Without a field', items: [{ value: 'ask', label: asks[kind] }, ...fixed] },
    {
      group: 'Fields',
      items: fields.map(({ name, meaning }) => ({ value: `field:${name}`, label: `${name}: ${meaning}` })),
    },
  ];
}

/** A choice as the list of options knows it, and back. */
export const optionOf = (choice: Choice): string => {
  if (choice.kind === 'ask') return 'ask';
  if (choice.kind === 'field') return `field:${choice.name}`;
  return choice.value === true ? 'fixed:yes' : choice.value === false ? 'fixed:no' : 'fixed:';
};

export function choiceOfOption(option: string): Choice {
  if (option.startsWith('field:')) return { kind: 'field', name: option.slice(6) };
  if (option === 'fixed:') return { kind: 'fixed', value: '' };
  return option.startsWith('fixed:') ? { kind: 'fixed', value: option === 'fixed:yes' } : { kind: 'ask' };
}
