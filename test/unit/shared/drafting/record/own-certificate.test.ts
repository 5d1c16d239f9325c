import { expect, it } from 'vitest';
import { docTexts } from '../../../../../shared/checks/doc-text';
import { draft } from '../../../../../shared/drafting/pipeline';
import { law } from '../../../../../shared/law';
import type { ServiceEvent } from '../../../../../shared/schema/case-record';
import { passages, sampleMatter } from '../../../../../templates/library';
import { inCourt } from '../../../../stories/motions';

const live = sampleMatter('live', '2026-11-21');
const served = (papers: string[], to: string, on = '2026-11-20'): ServiceEvent => ({
  id: to,
  papers,
  on,
  method: 'email',
  to: [to],
  by: 'Jordan A. Avery',
});
const made = (documentId: string, services: ServiceEvent[], court = 'cand') => {
  const there = inCourt(live, court);
  const { value } = draft({
    matter: { ...there, record: { ...there.record, services } },
    documentId,
    law,
    passages,
  });
  const certificate = { ...value, blocks: { certificate: value.blocks['certificate'] ?? [] }, values: {}, lists: {} };
  const words = docTexts(certificate).map(({ text }) => text.replaceAll('\u00a0', ' '));
  return { words: words.join('\n'), list: value.lists['serviceList'] };
};

it('is a blank form while nothing is logged, with the persons to be served', () => {
  const { words, list } = made('motion-to-quash', []);
  expect(words).toContain('on ____________________, a true copy of the foregoing');
  expect(words).not.toContain('2026');
  expect(list?.length).toBeGreaterThan(0);
});

it.each(['cand', 'nyc-criminal', 'ca-superior-sf'])('says in %s what was logged, and nothing else', (court) => {
  const { words, list } = made('motion-to-quash', [served([], 'Dana Whitlock')], court);
  expect(words).toContain(
    'On November 20, 2026, Jordan A. Avery served the foregoing, with the papers filed with it, by e-mail on:\nDana Whitlock',
  );
  expect(words).not.toContain('____');
  expect(list).toEqual([]);
});

it('certifies the service of its own paper and of no other', () => {
  const log = [served(['motion-stay'], 'Staying Person'), served(['motion-to-quash'], 'Quashing Person')];
  const quash = made('motion-to-quash', log).words;
  expect(quash).toContain('served the motion to quash, with memorandum, by e-mail on:\nQuashing Person');
  expect(quash).not.toContain('Staying Person');
  expect(made('motion-stay', log).words).not.toContain('Quashing Person');
  expect(made('motion-to-quash', [served(['objections-45d2b'], 'Other Person')]).words).toContain('____');
  const whole = draft({
    matter: { ...live, record: { ...live.record, services: log } },
    documentId: 'certificate-of-service',
    law,
    passages,
  });
  const all = docTexts(whole.value)
    .map(({ text }) => text)
    .join('\n');
  expect(all).toContain('Staying Person');
  expect(all).toContain('Quashing Person');
});

it('of objections says that they have not been filed', () => {
  expect(made('objections-45d2b', [served([], 'Dana Whitlock')]).words).toContain('They have not been filed.');
});
