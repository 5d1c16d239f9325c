/** What a name in a template stands for, and so which marks it may stand in. */
export type FieldKind = 'value' | 'condition' | 'list' | 'block';

export interface TemplateField {
  readonly name: string;
  /** value: {{name}} · condition: {{#name}}…{{/name}} · list: {{#name}}{{line}}{{/name}} · block: {{@name}} */
  readonly kind: FieldKind;
  /** One line for the lawyer who edits the template. */
  readonly meaning: string;
}

const of =
  (kind: FieldKind) =>
  (name: string, meaning: string): TemplateField => ({ name, kind, meaning });

export const value = of('value');
export const condition = of('condition');
export const list = of('list');
export const block = of('block');
