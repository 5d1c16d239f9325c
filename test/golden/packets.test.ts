import { describe, expect, it } from 'vitest';
import { documentKind } from '../../shared/drafting/documents';
import { isCaptioned } from '../../shared/drafting/catalogue/document-kind';
import type { Caption, CaptionLine, DraftDoc } from '../../shared/drafting/draft-doc';
import { longDate } from '../../shared/kernel/civil-date';
import { law } from '../../shared/law';
import { draftWithPacket } from '../../shared/packet/draft-with-packet';
import type { PacketPlan } from '../../shared/packet/packet-plan';
import { planPacket } from '../../shared/packet/plan';
import { renderDocx } from '../../shared/render/render';
import type { Matter } from '../../shared/schema/matter';
import { passages, sampleMatter, templates, type SampleName } from '../../templates/library';
import { validate, validatorPath } from '../unit/validate-docx';
import { STORIES } from '../stories/stories';
import expected from './packets.json' with { type: 'json' };

/**
 * The packets of the samples, each in its home court and in the others where its vehicle can be filed; and those of the
 * stories, made-up matters for the papers that no sample wants.
 */
const TODAY = '2026-11-21';

interface Expected {
  /** A sample, or a story. */
  readonly sample: string;
  readonly court: string | null;
  readonly decision?: string;
  readonly lead: string;
  /** True: counsel asks for that lead; the matter does not call for it by itself. */
  readonly asked?: boolean;
  /** In this order among themselves; a build may have more beside them. */
  readonly papers: readonly string[];
  readonly missing: readonly string[];
  readonly silent: readonly string[];
}

function matterOf({ sample, court, decision }: Expected): Matter {
  const matter = STORIES[sample]?.() ?? sampleMatter(sample as SampleName, TODAY);
  const there = court === null || matter.court?.id === court ? matter : { ...matter, court: { id: court, caseNumber: null } };
  if (decision !== 'decline' && decision !== 'disclose') return there;
  return { ...there, demand: { ...there.demand, decision: { outcome: decision, by: 'A. Decider', at: `${there.today}T09:00` } } };
}

const text = (lines: readonly CaptionLine[]): string => lines.map((line) => line.runs.map((run) => run.t).join('')).join('\n');
const captionOf = (doc: DraftDoc): Caption | undefined =>
  Object.values(doc.blocks)
    .flat()
    .find((block): block is Caption => block.kind === 'caption');

function rendered(doc: DraftDoc): Uint8Array {
  const { value } = renderDocx({ template: templates[documentKind(doc.documentId)?.template ?? ''] ?? new Uint8Array(), doc });
  expect(value.byteLength).toBeGreaterThan(0);
  return value;
}

const made = (plan: PacketPlan): string[] =>
  plan.entries.filter(({ order }) => order !== null).map(({ documentId }) => documentId);

/** Every file of every packet, for the validator. */
const written: Record<string, Uint8Array> = {};

describe.each(expected as readonly Expected[])('$sample in $court, decision $decision', (wanted) => {
  const matter = matterOf(wanted);
  const asked = wanted.asked ? { lead: wanted.lead } : {};
  const plan = planPacket({ matter, law, passages, ...asked });
  const papers = made(plan);
  const names = ['packet-cover', ...papers];
  const drafts = (packet: PacketPlan): DraftDoc[] =>
    names.map((documentId) => draftWithPacket({ matter, documentId, law, passages, packet }).value);
  const [cover, ...docs] = drafts(plan);

  it('holds the papers that the vehicle and the court want', () => {
    expect(plan.lead).toBe(wanted.lead);
    expect(papers.filter((id) => wanted.papers.includes(id))).toEqual(wanted.papers);
    expect(papers[0]).toBe(wanted.lead);
  });

  it('knows what is missing and what the record does not say', () => {
    const inBuild = plan.missing.filter(({ label }) => !label.endsWith('(not in this build)'));
    const core = (lacks: PacketPlan['missing']) =>
      lacks.filter((lack) => lack.papers.some((title) => wanted.papers.some((id) => documentKind(id)?.title === title)));
    expect(core(inBuild).map(({ where }) => where)).toEqual(wanted.missing);
    expect(core(plan.silent).map(({ where }) => where)).toEqual(wanted.silent);
  });

  it('is of one piece: court, parties, number and date are the same on every paper', () => {
    const captions = docs.flatMap((doc) => captionOf(doc) ?? []);
    const captioned = papers.filter((id) => {
      const kind = documentKind(id);
      return kind !== undefined && isCaptioned(kind) && matter.court !== null;
    });
    expect(captions).toHaveLength(captioned.length);
    const one = (values: readonly string[]) => expect(new Set(values).size).toBeLessThanOrEqual(1);
    one(captions.map((caption) => caption.courtLines.join('\n')));
    one(captions.map((caption) => text(caption.left)));
    one(captions.map((caption) => text(caption.right.slice(0, 1))));
    expect(docs.map((doc) => doc.values['todayLong'])).toEqual(docs.map(() => longDate(matter.today)));
    one(docs.map((doc) => doc.values['signerName'] ?? ''));
    one(docs.map((doc) => doc.values['issuerName'] ?? ''));
  });

  // The pages of the tables are laid out twice by demo.test.ts, in processes of their own.
  it('is made of the same bytes the second time', () => {
    const first = [cover as DraftDoc, ...docs].map(rendered);
    const again = drafts(planPacket({ matter, law, passages, ...asked })).map(rendered);
    expect(again).toHaveLength(names.length);
    for (const [at, bytes] of again.entries()) {
      expect(Buffer.compare(bytes, first[at] ?? new Uint8Array()), names[at]).toBe(0);
      written[`${wanted.sample} ${wanted.court ?? ''} ${wanted.decision ?? ''} ${wanted.lead} ${names[at] ?? ''}`] = bytes;
    }
  });
});

// Without the pages in its tables, which demo.test.ts validates: a layout takes seconds and adds digits alone. One call for
// all: the schemas are read once.
it.skipIf(validatorPath() === null)('the packets are made of files that the schemas of Word accept', () => {
  expect(Object.keys(written).length).toBeGreaterThan((expected as readonly Expected[]).length);
  expect(validate(validatorPath() ?? '', written)).toBe('');
});
