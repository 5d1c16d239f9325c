import { describe, expect, it } from 'vitest';
import { documentKind } from '../../../../../shared/drafting/documents';
import { proposals } from '../../../../../shared/drafting/record/proposals';
import { law } from '../../../../../shared/law';
import type { CaseRecord, Declaration } from '../../../../../shared/schema/case-record';
import type { Matter } from '../../../../../shared/schema/matter';
import { passages } from '../../../../../templates/library';
import { drafted, live, matterWith, TODAY, words } from './live-record';

const codes = (matter: Matter, documentId: string): string[] =>
  drafted(matter, documentId).diagnostics.map(({ code, where }) => `${code} ${where}`);

describe('a declaration', () => {
  it('prints the paragraphs of the record, marks the unconfirmed one, and blocks filing for it', () => {
    const text = words(live, 'declaration-technical');
    expect(text).toContain('[NOT CONFIRMED BY THE DECLARANT] The table below lists each item of the Subpoena');
    expect(text.match(/NOT CONFIRMED/g)).toHaveLength(1);
    expect(text).toContain('3\tunpublished drafts and private messages\tcontents of communications\t41');
    const error = drafted(live, 'declaration-technical').diagnostics.find(({ severity }) => severity === 'error');
    expect(error).toMatchObject({
      code: 'declaration-unconfirmed',
      where: 'record.declarations.technical.technical-3',
    });
    expect(codes(live, 'declaration-custodian')).not.toContainEqual(expect.stringContaining('unconfirmed'));
  });

  it('attaches its exhibits by the letters of the list', () => {
    const text = words(live, 'declaration-custodian');
    expect(text).toContain('A true and correct copy of the Subpoena to Produce Documents is attached as Exhibit A.');
    expect(text).toContain(
      'A true and correct copy of Harborlight’s notice to the account holder, filed under seal, is attached as Exhibit D.',
    );
    const turned = matterWith({ record: { exhibits: [...(live.record?.exhibits ?? [])].reverse() } });
    expect(words(turned, 'declaration-custodian')).toContain(
      'the Subpoena to Produce Documents is attached as Exhibit D.',
    );
  });

  it.each([
    [
      'cand',
      TODAY,
      'custodian',
      'DECLARATION OF ROBIN TALLIS',
      'Pursuant to 28 U.S.C. § 1746, I declare under penalty of perjury',
    ],
    [
      'us-district-generic',
      TODAY,
      'counsel',
      'DECLARATION OF JORDAN',
      'under the laws of the United States of America',
    ],
    [
      'dc-superior',
      TODAY,
      'custodian',
      'DECLARATION OF ROBIN',
      'I declare under penalty of perjury that the foregoing',
    ],
    ['ca-superior-sf', TODAY, 'custodian', 'DECLARATION OF ROBIN', 'Cal. Civ. Proc. Code § 2015.5'],
    ['ny-supreme-nycounty', TODAY, 'custodian', 'AFFIRMATION OF ROBIN', 'which may include a fine or imprisonment'],
    ['ny-supreme-nycounty', '2023-12-31', 'custodian', 'AFFIDAVIT OF ROBIN', 'true to my own knowledge'],
    [
      'ny-supreme-nycounty',
      '2023-12-31',
      'counsel',
      'AFFIRMATION OF JORDAN',
      'I affirm the foregoing to be true under the penalties of perjury.',
    ],
  ])('in %s, by the law of %s, %s: %s', (court, lawAsOf, kind, title, oath) => {
    const matter = matterWith({ court, lawAsOf });
    const text = words(matter, `declaration-${kind}`);
    expect(text).toContain(title);
    expect(text).toContain(oath);
    expect(text).not.toContain('/s/');
    expect(codes(matter, `declaration-${kind}`)).toContain('oath-not-verified court.id');
    const { flags } = drafted(matter, `declaration-${kind}`).value;
    expect(flags['affidavit']).toBe(title.startsWith('AFFIDAVIT'));
  });

  it('is nobody’s while nobody is on record', () => {
    expect(documentKind('declaration-doe')?.unfit(live)).toMatchObject({
      code: 'nothing-recorded',
      field: 'record.declarations',
    });
    expect(documentKind('declaration-custodian')?.unfit(live)).toBeUndefined();
    const empty = { id: 'd', kind: 'custodian', declarant: 'A. Person', paragraphs: [] } as const;
    const matter = matterWith({ record: { declarations: [{ ...empty, paragraphs: [] }] } });
    expect(words(matter, 'declaration-custodian')).toContain('[MISSING: paragraphs of the declaration]');
  });

  it('says when a blank was left in it', () => {
    const paragraph = { id: 'p', text: 'Logs are kept for [MISSING: days].', confirmed: { on: TODAY, by: 'J. Avery' } };
    const one = { id: 'd1', kind: 'custodian' as const, declarant: 'A. Person', paragraphs: [paragraph] };
    const matter = matterWith({ record: { declarations: [one] } });
    expect(codes(matter, 'declaration-custodian')).toContain('missing-field record.declarations.d1.p');
  });
});

describe('drafted paragraphs', () => {
  const offered = (kind: Declaration['kind'], record: CaseRecord = {}) => {
    const declaration: Declaration = { id: 'new', kind, declarant: 'J. Doe', paragraphs: [] };
    return proposals(matterWith({ record }), law, passages, declaration);
  };

  it('are filled with the facts of the matter and leave blanks for what is not known', () => {
    const texts = offered('custodian').map(({ text }) => text);
    expect(texts[0]).toMatch(
      /^I am \[MISSING: Position of the declarant\] at \[MISSING: Employer of the declarant\]\./,
    );
    expect(texts).toContain(
      'Harborlight received the Subpoena dated November 5, 2026 on November 11, 2026, at 2:30 p.m., by personal delivery.',
    );
    expect(texts.join('\n')).not.toMatch(/\{\{|\}\}|[\uE000-\uE005]|undefined|\bnull\b/);
  });

  it('put in the demand where they speak of it', () => {
    const received = offered('custodian').find(({ text }) => text.startsWith('Harborlight received'));
    expect(received?.exhibits).toEqual(['exhibit-subpoena']);
    expect(offered('counsel').map(({ exhibits }) => exhibits)).toEqual([
      [],
      ['exhibit-subpoena'],
      ['exhibit-post'],
      ['exhibit-complaint'],
      ['exhibit-notice'],
    ]);
  });

  it('of an engineer hold the tables of fields and of items and people', () => {
    const all = offered('technical')
      .map(({ text }) => text)
      .join('\n');
    expect(all).toContain(
      'IP address of a visit | [MISSING: how long it is kept: IP address of a visit] | the connection of a reader',
    );
    expect(all).toMatch(
      /^4 \| the IP addresses of every visitor who read or commented on the site \| other record, not contents \| .* \| 2,600$/m,
    );
  });

  it('of a speaker ask for nothing that identifies', () => {
    const all = offered('doe')
      .map(({ text }) => text)
      .join('\n');
    expect(all).toContain('under the name J. Doe');
    expect(all).not.toMatch(/employ|\b(?:live|reside|work)\b|born|years old/i);
    expect(all.match(/without detail that identifies/g)).toHaveLength(2);
  });
});

describe('certificates', () => {
  const served = {
    id: 's1',
    papers: ['motion-to-quash', 'proposed-order'],
    on: '2026-11-20',
    method: 'certified-mail' as const,
    to: ['Dana Whitlock, 200 Example Avenue'],
    by: 'Sam Reyes',
  };

  it('of service stay blank until something is logged', () => {
    const blank = words(live, 'certificate-of-service');
    expect(blank).toContain('On ____________________, ____________________ served ____________________');
    expect(blank).not.toMatch(/by mail|Reyes/);
    expect(codes(live, 'certificate-of-service')).toContain('not-logged record.services');
    const logged = matterWith({ record: { services: [served] } });
    const text = words(logged, 'certificate-of-service');
    expect(text).toContain(
      'On November 20, 2026, Sam Reyes served the motion to quash, with memorandum; and the [proposed] order by certified mail on:',
    );
    expect(drafted(logged, 'certificate-of-service').value.lists['certifiers']).toEqual([{ line: 'Sam Reyes' }]);
    expect(codes(logged, 'certificate-of-service')).not.toContain('not-logged record.services');
  });

  it('of service want a line for each person who served', () => {
    const logged = matterWith({ record: { services: [served, { ...served, id: 's2', by: 'Kit Lane', papers: [] }] } });
    expect(drafted(logged, 'certificate-of-service').value.lists['certifiers']).toEqual([
      { line: 'Sam Reyes' },
      { line: 'Kit Lane' },
    ]);
  });

  it('of conferral give day, hour, way and answer of each attempt', () => {
    const text = words(matterWith({ court: 'dc-superior' }), 'certificate-of-conferral');
    expect(text).toContain('Super. Ct. Civ. R. 12-I(a)');
    expect(text).toContain(
      'On November 13, 2026, at 11:00 a.m., Jordan A. Avery spoke by telephone with Dana Whitlock, counsel for Meridian. Counsel for Meridian declined to withdraw the Subpoena or to narrow it. The relief sought was opposed.',
    );
    expect(text).toContain('The motion is opposed.');
    const none = matterWith({ record: { conferrals: [] } });
    expect(words(none, 'certificate-of-conferral')).toContain('Whether the motion is opposed: ____________________');
    expect(codes(none, 'certificate-of-conferral')).toContain('not-logged record.conferrals');
  });

  it('of conferral in E.D. Va. want more than a letter', () => {
    const letters = (live.record?.conferrals ?? []).filter(({ how }) => how === 'email');
    const matter = matterWith({ court: 'vaed', record: { conferrals: letters } });
    expect(codes(matter, 'certificate-of-conferral')).toContain('conferral-method record.conferrals');
    expect(codes(matterWith({ court: 'vaed' }), 'certificate-of-conferral')).not.toContain(
      'conferral-method record.conferrals',
    );
  });
});

describe('exhibits', () => {
  it('are listed with what is known of them, and a blank for what is not', () => {
    expect(words(live, 'exhibit-list')).toContain(
      'D\tHarborlight’s notice to the account holder (filed under seal)\tNovember 13, 2026\t1',
    );
    const matter = matterWith({ record: { exhibits: [{ id: 'x', what: 'other', title: 'letter' }] } });
    expect(words(matter, 'exhibit-list')).toContain('A\tLetter\t[MISSING: date of Exhibit A]');
    expect(codes(matter, 'exhibit-list')).toContain('missing-field record.exhibits.x');
  });

  it('have a sheet each, which does not describe what is sealed', () => {
    const { lists, page } = drafted(live, 'exhibit-covers').value;
    expect(lists['exhibitSheets']?.map((row) => [row['mark'], row['title'], row['sealed']])).toEqual([
      ['A', 'Subpoena to Produce Documents', false],
      ['B', 'post of The Meridian Ledger', false],
      ['C', 'complaint in the underlying action', false],
      ['D', '', true],
    ]);
    expect(page.paper).toBe('plain');
  });
});
