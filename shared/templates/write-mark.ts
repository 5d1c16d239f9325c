import type { Condition } from './condition';
import type { Mark } from './tag-grammar';

function conditionText(condition: Condition, inside = false): string {
  if (condition.op === 'name') return condition.name;
  if (condition.op === 'not') return `not ${conditionText(condition.of, true)}`;
  const text = condition.of.map((one) => conditionText(one, true)).join(` ${condition.op} `);
  return inside ? `(${text})` : text;
}

/** A mark as it is written in our grammar; a closing mark of Jinja, which names nothing, as an ellipsis. */
export function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'value':
      return `{{${[mark.name, ...mark.formats].join(' | ')}}}`;
    case 'slot':
      return `{{@${mark.name}}}`;
    case 'open':
      return `{{${mark.inverted ? '^' : '#'}${conditionText(mark.condition)}}}`;
    case 'else':
      return mark.condition ? `{{else ${conditionText(mark.condition)}}}` : '{{else}}';
    case 'close':
      return /^end(?:if|for)$/.test(mark.name) ? '{{/…}}' : `{{/${mark.name}}}`;
    case 'remark':
      return '';
  }
}
