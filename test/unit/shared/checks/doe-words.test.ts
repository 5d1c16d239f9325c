import { describe, expect, it } from 'vitest';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import type { Matter } from '../../../../shared/schema/matter';
import { passages, sampleMatter } from '../../../../templates/library';

function found(text: string): string[] {
  const matter: Matter = sampleMatter('alt-uscis-doe', '2026-11-21');
  const confirmed = { on: '2017-04-05', by: 'Jordan A. Avery' };
  const paragraphs = [{ id: 'p1', text, confirmed }];
  const with_: Matter = {
    ...matter,
    accounts: [...matter.accounts, { id: 'a2', handle: '@quiet_heron', protect: true }],
    record: { declarations: [{ id: 'doe', kind: 'doe', declarant: 'J. Doe', paragraphs }] },
  };
  const { diagnostics } = draft({ matter: with_, documentId: 'declaration-doe', law, passages });
  return diagnostics
    .filter(({ code }) => code === 'identifies-speaker')
    .map(({ severity, where, message }) => `${severity} ${where} ${message.replace(/^.* holds /, '')}`);
}

const at = 'record.declarations.doe.p1';

describe('a declaration under a pseudonym', () => {
  it.each([
    ['a protected handle', 'I also write as Quiet Heron.', `error ${at} a protected word.`],
    ['an e-mail address', 'Write to me at heron@example.org.', `error ${at} what looks like an e-mail address.`],
    ['a telephone number', 'Call (415) 555-0123.', `error ${at} what looks like a telephone number.`],
    ['an address', 'They came to 12 Old Mill Road.', `error ${at} what looks like an address.`],
    ['a workplace', 'I work at the port.', `error ${at} what looks like where the speaker lives or works.`],
    ['a name', 'My supervisor is Elena Smith.', `warning ${at} what looks like a name.`],
    ['a name that opens a sentence', 'Elena Smith is my supervisor.', `warning ${at} what looks like a name.`],
  ])('that holds %s is found out', (_what, text, finding) => {
    expect(found(text)).toContain(finding);
  });

  it('may name the parties, the account and the law', () => {
    const text =
      'I am responsible for @ALT_USCIS. The Summons came from Adam Hoffman of U.S. Customs and Border Protection. ' +
      'The First Amendment protects me in the United States. On April 6, 2017, Twitter, Inc. told me.';
    expect(found(text)).toEqual([]);
  });

  it('does not repeat in a finding what it found', () => {
    expect(found('My supervisor is Elena Smith, elena@example.org.').join()).not.toMatch(/Elena|example/i);
  });
});
