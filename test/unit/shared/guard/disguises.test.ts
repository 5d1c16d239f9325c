import { describe, expect, it } from 'vitest';
import { searchStories } from '../../../../shared/guard/guard';
import { applies, disguises, facts } from '../../../guard/disguises';

const rows = facts.flatMap((fact) =>
  disguises.filter((disguise) => applies(disguise, fact)).map((disguise) => ({ fact, disguise })),
);

describe('a protected fact', () => {
  it.each(rows)('$fact.kind $fact.value, $disguise.name', ({ fact, disguise }) => {
    const hidden = disguise.hide(fact.value);
    const text = `The account was opened (see ${hidden}) in 2017.`;
    const hits = searchStories([fact], [{ where: 'body', text }]);
    expect(hits.map((hit) => hit.where)).toContain('body');
    expect(hits.every((hit) => text.includes(hit.text) && hit.text.length <= 80)).toBe(true);
  });
});
