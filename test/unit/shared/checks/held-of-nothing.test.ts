import { describe, expect, it } from 'vitest';
import { checkHeldOfNothing } from '../../../../shared/checks/held-of-nothing';
import { law } from '../../../../shared/law';

const found = (text: string) => checkHeldOfNothing([{ where: 'argument', text }], law).map(({ message }) => message);

describe('a ruling in a matter that had none', () => {
  it.each([
    'The court held in Twitter, Inc. v. U.S. Department of Homeland Security that a summons may not unmask a critic.',
    "It was so decided in Twitter, Inc. v. U.S. Dep't of Homeland Sec., No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017).",
    'As Twitter v. DHS ruled, § 1509 is confined to imports.',
    'That was the ruling in No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017).',
    'The summonses were quashed in J. Doe v. U.S. Department of Homeland Security.',
    'In Doe v. Ashcroft the statute was held invalid.',
  ])('is flagged: %s', (text) => {
    expect(found(text)).toHaveLength(1);
    expect(found(text)[0]).toContain('A sentence speaks of a ruling in');
  });

  it.each([
    'The summons in Twitter v. DHS was withdrawn before any court ruled.',
    'Twitter v. DHS was dismissed the next day. The Court held otherwise in McIntyre v. Ohio Elections Commission.',
    'No court held anything in Twitter v. DHS.',
    'The complaint in Twitter v. DHS pleaded that the summons exceeded the statute.',
    'It was held in McIntyre v. Ohio Elections Commission, 514 U.S. 334, 357 (1995), that an author may remain unnamed.',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
