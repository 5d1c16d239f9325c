import { expect, it } from 'vitest';
import { shippedTitles } from '../../../../../renderer/features/manage-templates/shipped-titles';
import { DOCUMENTS } from '../../../../../shared/drafting/documents';

it('calls every template that comes with Quash by a name of its own', () => {
  const stems = [...new Set(DOCUMENTS.map(({ template }) => template))];
  expect(stems.filter((stem) => shippedTitles[stem] === undefined)).toEqual([]);
  expect(new Set(Object.values(shippedTitles)).size).toBe(stems.length);
});
