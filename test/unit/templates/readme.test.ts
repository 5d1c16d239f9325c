import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIELDS } from '../../../shared/drafting/fields';
import { TEMPLATE_FIELDS } from '../../../shared/templates/template-fields';

const readme = ['templates/README.md', 'docs/template-fields.md']
  .map((file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))
  .join('\n');
const MARKS = { value: '', condition: '#', list: '#', block: '@' } as const;

it('the lawyers’ reference lists every mark of a template', () => {
  const missing = TEMPLATE_FIELDS.filter(({ name, kind }) => !readme.includes(`\`{{${MARKS[kind]}${name}}}\``));
  expect(missing.map((field) => field.name)).toEqual([]);
});

it('the lawyers’ reference lists every fact a passage may print, and no other', () => {
  const listed = [...readme.matchAll(/^\| `([a-zA-Z]+(?:\.[a-zA-Z]+)?)` +\|/gm)].map((match) => match[1]);
  const names = Object.keys(FIELDS);
  expect(names.filter((name) => !listed.includes(name))).toEqual([]);
  expect(listed.filter((name) => name?.includes('.') && !names.includes(name))).toEqual([]);
});
