import { expect, it } from 'vitest';
import { namesField } from '../../../../renderer/features/draft-document/steps/names-field';
import { matterSchema } from '../../../../shared/schema/matter';

it('knows every part of a matter that a finding may lead to', () => {
  // Grounds have a step of their own; the rest nobody enters by hand.
  const others = ['schemaVersion', 'id', 'grounds', 'notes'];
  expect(Object.keys(matterSchema.shape).filter((part) => !namesField(`${part}.x`))).toEqual(others);
  expect(namesField('passage:motion/privilege')).toBe(false);
});
