import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../shared/render/render';
import { docTexts } from '../../../../shared/checks/doc-text';
import { PROVIDER_ALONE, WARRANTS } from '../../../../shared/drafting/catalogue/motions-fit';
import { MOTION_ORDERS } from '../../../../shared/drafting/catalogue/motion-orders';
import { MOTIONS } from '../../../../shared/drafting/catalogue/motions';
import { DOCUMENTS, documentKind } from '../../../../shared/drafting/documents';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import type { Matter } from '../../../../shared/schema/matter';
import { passages, sampleMatter, templates } from '../../../../templates/library';
import {
  altUscisFiled,
  dreamhostReader,
  harrisHimself,
  inCourt,
  lettered,
  silenced,
  withOrder,
} from '../../../stories/motions';
import { ordered, tapped } from '../../../stories/orders';

const ours = [...MOTIONS, ...MOTION_ORDERS];
const offered = (matter: Matter): string[] => ours.filter((kind) => !kind.unfit(matter)).map(({ id }) => id);
const why = (matter: Matter, id: string) => documentKind(id)?.unfit(matter);
const drafted = (matter: Matter, documentId: string) => draft({ matter, documentId, law, passages });
const wordsOf = (matter: Matter, id: string): string =>
  docTexts(drafted(matter, id).value)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00A0', ' ');

const dreamhost = sampleMatter('dreamhost', '2026-11-21');
const matters: readonly (readonly [string, Matter])[] = [
  ['dreamhost', dreamhost],
  ['dreamhost after October 10, 2017', { ...dreamhost, today: '2017-11-15', lawAsOf: '2017-11-15' }],
  ['a reader of the site', dreamhostReader()],
  ['a reader of the site, later', dreamhostReader('2018-01-02')],
  ['Harris himself', harrisHimself()],
  ['a silenced host', silenced()],
  ['a silenced host in 2016', silenced('2016-06-01')],
  ['a host with a letter', lettered()],
  ['a host under a § 2703(d) order', ordered()],
  ['a host under a § 2703(d) order in 2017', ordered('2017-06-01')],
  ['a host told to record', tapped()],
  ['Twitter on April 7, 2017', altUscisFiled()],
  ['Twitter with an order', withOrder(altUscisFiled(), 'Order denying the application', '2017-04-07')],
  ['dreamhost with an order', withOrder(dreamhost)],
  ['Harris with an order', withOrder(sampleMatter('harris', '2026-11-21'), 'Order denying the motion', '2012-05-07')],
];

const papers = matters.flatMap(([name, matter]) => offered(matter).map((id) => ({ name, id, matter })));

describe.each(papers)('$name: $id', ({ matter, id }) => {
  it('is whole, in clean text, signed by nobody, and no later than its law', () => {
    const { value, diagnostics } = drafted(matter, id);
    const texts = docTexts(value);
    const whole = texts.map(({ text }) => text).join('\n');
    expect(diagnostics.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(whole).not.toMatch(/\[MISSING|undefined|\bnull\b|\{\{|\}\}|\[@|\/s\//);
    expect(
      texts.filter(({ text }) => / {2}| [,;.](\s|$)|\.\.(?!\.)|,,|\( | \)(?!$)/.test(text)).map(({ text }) => text),
    ).toEqual([]);
    const years = [...whole.matchAll(/\((?:[^()]*\s)?((?:19|20)\d{2})\)/g)].map((match) => Number(match[1]));
    expect(years.filter((year) => year > Number(matter.lawAsOf.slice(0, 4)))).toEqual([]);
    const template = templates[documentKind(id)?.template ?? ''] ?? new Uint8Array();
    const rendered = renderDocx({ template, doc: value });
    expect(rendered.value.byteLength).toBeGreaterThan(0);
    expect(rendered.diagnostics.filter((finding) => finding.severity === 'error')).toEqual([]);
  });
});

it('every motion has a proposed order and a narrower one beside it, with the same fit', () => {
  for (const [, matter] of matters) {
    const ids = offered(matter);
    const orders = ids.filter((id) => id.startsWith('proposed-order-') && !id.endsWith('narrowed'));
    for (const id of orders) expect(ids).toContain(`${id}-narrowed`);
    const motions = ids.filter((id) => documentKind(id)?.kind === 'motion');
    expect(orders).toHaveLength(motions.length);
  }
});

describe.each(matters)('%s', (_name, matter) => {
  it.each([...law.courts.keys()])('is right in %s as well', (court) => {
    const there = inCourt(matter, court);
    for (const id of offered(there)) {
      const { diagnostics } = drafted(there, id);
      expect(
        diagnostics.filter((finding) => finding.severity === 'error'),
        `${court} ${id}`,
      ).toEqual([]);
    }
  });
});

describe('standing is of the vehicle', () => {
  it('sets hold to the law data', () => {
    const alone = [...law.instruments.values()].filter(({ whoMayMove }) => whoMayMove.accountHolder === false);
    const commands = alone.filter(({ id }) => !/^(emergency|preservation|voluntary)/.test(id)).map(({ id }) => id);
    expect([...PROVIDER_ALONE].sort()).toEqual(commands.sort());
    const modified = [...law.instruments.values()].filter(({ vehicles }) =>
      vehicles.some(({ id }) => id === 'motion-modify-warrant'),
    );
    expect([...WARRANTS]).toEqual(modified.map(({ id }) => id));
    for (const id of ['ndo-2705b', 'order-2703d']) {
      expect(law.instruments.get(id)?.vehicles.map((vehicle) => vehicle.id)).toContain('motion-vacate-ndo');
    }
  });

  it('a speaker is never offered what belongs to the provider', () => {
    for (const instrument of law.instruments.keys()) {
      const reader = dreamhostReader();
      const matter = { ...reader, demand: { ...reader.demand, instrument } };
      for (const id of [
        'motion-modify-warrant',
        'minimization-protocol',
        'motion-vacate-ndo',
        'petition-3511',
        'notice-of-dismissal',
      ]) {
        expect(why(matter, id), `${instrument} ${id}`).toBeDefined();
      }
      if (PROVIDER_ALONE.has(instrument)) expect(why(matter, 'doe-intervention')).toBeDefined();
    }
  });

  it('a provider is never offered what belongs to the speaker', () => {
    for (const instrument of law.instruments.keys()) {
      const matter = { ...dreamhost, demand: { ...dreamhost.demand, instrument } };
      expect(why(matter, 'doe-intervention')?.code).toBe('wrong-client');
      expect(why(matter, 'motion-pseudonym')?.code).toBe('wrong-client');
    }
  });

  it('a speaker against a § 2703(d) order comes in without the provider’s motion', () => {
    const reader = dreamhostReader();
    const matter = { ...inCourt(reader, 'vaed'), demand: { ...reader.demand, instrument: 'order-2703d' } };
    const words = wordsOf(
      { ...matter, grounds: [{ id: 'first-amendment-anonymity', chosen: true }] },
      'doe-intervention',
    );
    expect(words).toContain('does not make the motion that § 2703(d) gives to the service provider');
    expect(words).toContain('787 F. Supp. 2d 430');
    expect(words).toContain('830 F. Supp. 2d 114');
    expect(DOCUMENTS.filter((kind) => !kind.unfit(matter) && /2703\(d\)/.test(kind.printedTitle(matter)))).toEqual([]);
  });
});

describe('what nobody has recorded makes no paper fit', () => {
  const warrant = (gag: object): Matter => ({ ...dreamhost, facts: { ...dreamhost.facts, gag } });

  it.each([
    [{}, 'facts.gag.courtOrder'],
    [{ courtOrder: null }, 'facts.gag.courtOrder'],
    [{ courtOrder: false }, 'facts.gag.courtOrder'],
    [{ courtOrder: true }, 'facts.gag.statute'],
    [{ courtOrder: true, statute: 'D.C. Code' }, 'facts.gag.statute'],
  ])('a gag recorded as %j', (gag, field) => {
    expect(why(warrant(gag), 'motion-vacate-ndo')).toMatchObject({ code: 'fact-required', field });
  });

  it('and what is recorded does', () => {
    expect(why(warrant({ courtOrder: true, statute: '18 U.S.C. § 2705(b)' }), 'motion-vacate-ndo')).toBeUndefined();
    expect(why(warrant({}), 'motion-to-seal')).toMatchObject({ field: 'restricted' });
    expect(why(warrant({ courtOrder: true }), 'motion-to-seal')).toBeUndefined();
  });

  it('a pseudonym needs a speaker who is anonymous', () => {
    const reader = dreamhostReader();
    const speech = (anonymous: boolean | null | undefined) =>
      why({ ...reader, facts: { ...reader.facts, speech: { ...reader.facts.speech, anonymous } } }, 'motion-pseudonym');
    expect(speech(undefined)?.field).toBe('facts.speech.anonymous');
    expect(speech(null)?.message).toContain('Nobody has recorded');
    expect(speech(false)?.message).toContain('known name');
    expect(speech(true)).toBeUndefined();
    expect(why(harrisHimself(), 'motion-pseudonym')?.code).toBe('fact-required');
  });

  it('intervention in a suit over a summons, or its dismissal, needs the suit', () => {
    const doe = sampleMatter('alt-uscis-doe', '2026-11-21');
    expect(why(doe, 'doe-intervention')).toMatchObject({ code: 'fact-required', field: 'court.caseNumber' });
    expect(why({ ...doe, court: { id: 'cand', caseNumber: '3:17-cv-01916' } }, 'doe-intervention')).toBeUndefined();
    expect(why(sampleMatter('alt-uscis', '2026-11-21'), 'notice-of-dismissal')?.field).toBe('court.caseNumber');
    expect(why(altUscisFiled(), 'notice-of-dismissal')).toBeUndefined();
  });

  it('an appeal needs an order, and in New York one that can be appealed', () => {
    expect(why(dreamhost, 'notice-of-appeal')?.field).toBe('record.exhibits');
    const ny = inCourt(withOrder(dreamhost), 'ny-supreme-nycounty');
    expect(why(ny, 'notice-of-appeal')).toMatchObject({ code: 'wrong-court' });
    expect(why({ ...ny, lawAsOf: '2017-04-03' }, 'notice-of-appeal')).toBeUndefined();
  });
});

describe('an appeal', () => {
  it('names the party, the order and the court (Fed. R. App. P. 3(c)(1))', () => {
    const words = wordsOf(
      withOrder(altUscisFiled(), 'Order denying the application', '2017-04-07'),
      'notice-of-appeal',
    );
    expect(words).toContain('Twitter, Inc.');
    expect(words).toContain('Order denying the application, made on April 7, 2017');
    expect(words).toContain('United States Court of Appeals for the Ninth Circuit');
  });

  it('from one of two orders leaves the choice to counsel, naming both', () => {
    const two = withOrder(withOrder(dreamhost), 'Second order');
    const { diagnostics } = drafted(two, 'notice-of-appeal');
    expect(wordsOf(two, 'notice-of-appeal')).toContain('[MISSING: Order appealed from]');
    expect(diagnostics.map(({ message }) => message).join('\n')).toContain('Order denying the motion; Second order');
  });
});

describe('the certification of notice', () => {
  const matter = altUscisFiled();

  it('is blank until somebody logs what was done', () => {
    expect(wordsOf(matter, 'motion-stay')).toMatch(/notice of this application was given to _{20}/);
  });

  it('then says what the log says, and nothing of a later day', () => {
    const event = (id: string, at: string, summary: string) => ({
      id,
      at,
      how: 'telephone' as const,
      with: 'counsel for the defendants',
      by: 'A. Sample',
      outcome: 'open' as const,
      summary,
    });
    const conferrals = [
      event('a', '2017-04-07T08:30', 'Counsel said that she would appear.'),
      event('b', '2017-04-08T08:30', 'Later.'),
    ];
    const words = wordsOf({ ...matter, record: { conferrals } }, 'motion-stay');
    expect(words).toContain(
      'On April 7, 2017, at 8:30 a.m., A. Sample communicated with counsel for the defendants by telephone. Counsel said that she would appear.',
    );
    expect(words).not.toContain('Later.');
    expect(words).not.toContain('notice of this application was given');
  });
});

describe('what goes against the motion is faced', () => {
  it.each([
    [
      'motion-modify-warrant',
      { ...dreamhost, lawAsOf: '2018-01-02' },
      ['29 N.Y.3d 231', 'Zurcher', 'declined to let a host do all of the sorting'],
    ],
    ['motion-vacate-ndo', silenced(), ['77 F.4th 815', '61 F.4th 686', '$350,000']],
    ['petition-3511', lettered(), ['61 F.4th 686', 'let the scheme otherwise stand']],
    ['motion-pseudonym', dreamhostReader('2018-01-02'), ['876 F.3d 831', '561 U.S. 186']],
    ['doe-intervention', dreamhostReader('2018-01-02'), ['17 CSW 658', '36 Misc. 3d 613', 'no standing']],
    ['doe-intervention', harrisHimself(), ['36 Misc. 3d 613', 'does not pretend that it has not been decided']],
    ['motion-stay', altUscisFiled(), ['408 U.S. 1', 'not self-executing', '379 U.S. 48']],
    ['stay-pending-appeal', withOrder({ ...dreamhost, lawAsOf: '2024-01-02' }), ['29 N.Y.3d 231', '77 F.4th 815']],
  ] as const)('%s', (id, matter, words) => {
    const whole = wordsOf(matter as Matter, id);
    for (const word of words) expect(whole).toContain(word);
  });

  it('and the hardest decision is faced from its day on, and not before', () => {
    expect(wordsOf(silenced(), 'motion-vacate-ndo')).toContain('947 F.3d 148');
    expect(wordsOf(silenced('2016-06-01'), 'motion-vacate-ndo')).not.toContain('947 F.3d');
  });

  it('and what the library does not hold is a finding', () => {
    const open = drafted(silenced(), 'motion-vacate-ndo').diagnostics.filter(
      ({ code }) => code === 'rule-not-verified',
    );
    expect(open.map(({ message }) => message).join('\n')).toContain('prior restraints');
  });
});

describe('the protocol', () => {
  const words = wordsOf(dreamhost, 'minimization-protocol');

  it.each([
    ['reviewers by role, names blank', /Supervising attorney for the review[\s\S]*______/],
    ['terms under seal', /lodges with the Court, under seal, the subject/],
    ['who holds the key', /The key is kept by its custodian alone/],
    ['an itemized report', /files, under seal, an itemized report/],
    ['no onward sharing', /not given, shown, or described to any other person/],
    ['return or destruction', /returned to DreamHost or destroyed/],
    ['no visitor identified without leave', /identifies, or tries by any means to identify, a Visitor/],
  ])('provides for %s', (_what, pattern) => {
    expect(words).toMatch(pattern);
  });
});
