import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import { provePublic } from '../../../../shared/reveal/prove-public';
import { cleanPackage } from '../../../../shared/render/clean-package';
import { renderPaged } from '../../../../shared/render/paginate';
import { proofFindings, proveVersion } from '../../../../shared/render/prove-version';
import { renderDocx } from '../../../../shared/render/render';
import type { Matter } from '../../../../shared/schema/matter';
import { shippedWords } from '../../../../shared/sealing/facts';
import type { Version } from '../../../../shared/sealing/marks';
import { passages, sampleMatter, templates } from '../../../../templates/library';
import { validate, validatorPath } from '../../validate-docx';
import { p, sampleDoc, template } from '../render/sample-doc';

const words = ['Elena Quimbadex', '12 Zanthor Street', 'Vorlapax', 'night nurse', 'Jorvex', 'Mirkwillow', 'Tarnplume'];
const live = sampleMatter('live', '2026-12-01');

/** The sample with something under seal in a fact, an exhibit, a place, and the text of a ground. */
const marked: Matter = {
  ...live,
  demand: {
    ...live.demand,
    chronology: live.demand.chronology.map((event, at) =>
      at === 0
        ? { ...event, text: `[redact]Elena Quimbadex of 12 Zanthor Street[/redact] posted it. ${event.text}` }
        : event,
    ),
  },
  record: {
    ...live.record,
    exhibits: (live.record?.exhibits ?? []).map((one, at) =>
      at === 0 ? { ...one, title: `${one.title} [redact]for Jorvex[/redact]` } : one,
    ),
  },
  grounds: live.grounds.map((choice, at) =>
    at === 0
      ? {
          ...choice,
          text: '## The [redact]Vorlapax[/redact] Account\n\nIt began[^As [redact]Mirkwillow[/redact] said.^] then.\n\n[redact]A night nurse wrote it.\n\nThe speaker is Tarnplume.[/redact]',
        }
      : choice,
  ),
};

const inputOf = (matter: Matter, version: Version, documentId = 'motion-to-quash') => ({
  template: templates['motion-to-quash'] ?? new Uint8Array(),
  doc: draft({ matter, documentId, law, passages, version }).value,
});

async function made(matter: Matter, version: Version) {
  const { value, seals } = await renderPaged(inputOf(matter, version));
  const bytes = cleanPackage(value);
  return { bytes, seals, parts: partsOf(bytes) };
}

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
const textOf = (xml = ''): string => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');

describe('the two versions of one paper', async () => {
  const open = await made(marked, 'public');
  const sealed = await made(marked, 'sealed');
  const body = textOf(open.parts.get('word/document.xml'));
  const whole = textOf(sealed.parts.get('word/document.xml'));

  it('the public one holds the words in no part, name or property', () => {
    for (const [name, xml] of open.parts)
      for (const word of words) expect(`${name} ${xml}`.toLowerCase()).not.toContain(word.toLowerCase());
    expect(open.seals.length).toBeGreaterThanOrEqual(4);
    expect(new Set(open.seals)).toEqual(new Set(['[REDACTED]']));
  });

  it('it is rebuilt in text, heading, table of contents, note and record cite', () => {
    expect(body).toContain('[REDACTED] posted it.');
    expect(body.match(/The \[REDACTED\] Account/g)?.length).toBe(2);
    expect(textOf(open.parts.get('word/footnotes.xml'))).toContain('As [REDACTED] said.');
    expect(body).toContain('PUBLIC VERSION – REDACTED');
    expect(open.parts.get('word/document.xml')).not.toContain('lightGray');
  });

  it('the sealed one prints every word, shaded, with its legend on every page', () => {
    for (const word of ['Elena Quimbadex', 'Vorlapax', 'A night nurse wrote it', 'Tarnplume'])
      expect(whole).toContain(word);
    expect(textOf(sealed.parts.get('word/footnotes.xml'))).toContain('Mirkwillow');
    expect(whole).toContain('FILED UNDER SEAL');
    expect(whole).not.toContain('[REDACTED]');
    const headers = [...sealed.parts].filter(([name]) => /header\d*\.xml$/.test(name));
    expect(headers.length).toBeGreaterThan(0);
    for (const [, xml] of headers) expect(textOf(xml)).toContain('FILED UNDER SEAL');
    // In the table of contents, too.
    const inContents = /<w:hyperlink[^>]*>(?:(?!<\/w:hyperlink>).)*lightGray(?:(?!<\/w:hyperlink>).)*Vorlapax/s;
    expect(sealed.parts.get('word/document.xml')).toMatch(inContents);
    const shaded = [
      ...(sealed.parts.get('word/document.xml') ?? '').matchAll(/<w:r>(?:(?!<\/w:r>).)*lightGray.*?<\/w:r>/gs),
    ];
    expect(shaded.map(([xml]) => textOf(xml))).toContain('Elena Quimbadex of 12 Zanthor Street');
  });

  it('says the same where nothing is under seal, and no place of a mark is left in either', () => {
    for (const [, xml] of [...open.parts, ...sealed.parts]) expect(xml).not.toMatch(/[\uE006\uE007]|\[\/?redact\]/);
    const plain = (text: string) => text.split('\n').filter((line) => !/\[REDACTED\]|PUBLIC VERSION/.test(line));
    const lines = new Set(whole.split('\n'));
    for (const line of plain(body)) expect(lines.has(line) || /^\s*[IVXA-Z\d]/.test(line), line).toBe(true);
  });

  it('does not tell how long the words were', async () => {
    const grown = JSON.parse(
      JSON.stringify(marked).replace('12 Zanthor Street', '12 Zanthor Street, a house with a red door'),
    ) as Matter;
    expect(Buffer.from((await made(grown, 'public')).bytes).equals(Buffer.from(open.bytes))).toBe(true);
  });

  it('a second reading of the public bytes finds nothing; equal input, equal bytes', async () => {
    const proof = proveVersion({
      ...open,
      name: 'm.docx',
      matter: marked,
      answers: undefined,
      shipped: () => shippedWords(law, passages),
      sealed: () => inputOf(marked, 'sealed'),
    });
    expect(proof).toMatchObject({ verdict: 'nothing-found', findings: [], redactions: open.seals.length });
    expect(proof?.words).toEqual(
      expect.arrayContaining(['Elena Quimbadex of 12 Zanthor Street', 'Vorlapax', 'for Jorvex']),
    );
    expect((await made(structuredClone(marked), 'public')).bytes).toEqual(open.bytes);
  });

  it.runIf(validatorPath())('both are valid for Word', () => {
    expect(validate(validatorPath() ?? '', { open: open.bytes, sealed: sealed.bytes })).toBe('');
  });
});

describe('words under seal that stand in the open elsewhere', () => {
  const slipped: Matter = {
    ...marked,
    demand: {
      ...marked.demand,
      chronology: marked.demand.chronology.map((event, at) =>
        at === 1 ? { ...event, text: `${event.text} E-mails of Elena Quimbadex were read.` } : event,
      ),
    },
  };

  it('block the public version, with the place, and bar filing', () => {
    const { value, seals } = renderDocx(inputOf(slipped, 'public'));
    const proof = proveVersion({
      bytes: cleanPackage(value),
      name: 'm.docx',
      seals,
      matter: slipped,
      answers: undefined,
      shipped: () => shippedWords(law, passages),
      sealed: () => inputOf(slipped, 'sealed'),
    });
    expect(proof?.verdict).toBe('blocked');
    const [finding] = proofFindings(proof, true);
    expect(finding).toMatchObject({ code: 'sealed-in-open', severity: 'error' });
    expect(finding?.where).toMatch(/^body, paragraph \d+/);
    expect(finding?.message).toContain('Elena Quimbadex');
    expect(JSON.stringify(proofFindings(proof, false))).not.toContain('Quimbadex');
  });

  it('are found in a name, too', () => {
    const { value } = renderDocx(inputOf(marked, 'public'));
    const facts = [{ kind: 'other', value: 'Vorlapax' }] as const;
    expect(provePublic(value, 'Vorlapax.docx', facts).findings[0]?.where).toBe('file name');
  });
});

describe('half a mark', () => {
  it('is an error of the draft that no reason files over', () => {
    const matter = { ...live, client: { ...live.client, name: `${live.client.name}[/redact]` } };
    const { diagnostics } = draft({ matter, documentId: 'motion-to-quash', law, passages });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'seal-mark', severity: 'error', where: 'client.name' }),
    );
  });
});

describe('a mark in a template', () => {
  const render = (marks: string, version: Version) =>
    renderDocx({ template: template(marks), doc: sampleDoc({ version }) });
  const says = (marks: string, version: Version): string =>
    textOf(partsOf(render(marks, version).value).get('word/document.xml'));

  it('seals what stands between, fields too, however Word has cut it', () => {
    const marks = p('To [red', 'act]Dr. ', '{{clientName}}[/re', 'dact] at once');
    expect(says(marks, 'public')).toContain('To [REDACTED] at once');
    expect(says(marks, 'sealed')).toContain('To Dr. Example, Inc. at once');
    expect(render(marks, 'sealed').seals).toEqual(['Dr. Example, Inc.']);
  });

  it.each([
    [p('To [redact]one') + p('two[/redact]'), 'no pair'],
    [p('To one[/redact]'), 'no pair'],
  ])('that is no pair within its paragraph makes no file', (marks, words) => {
    const { value, diagnostics } = render(marks, 'public');
    expect(value).toHaveLength(0);
    expect(diagnostics[0]).toMatchObject({ code: 'seal-mark', severity: 'error' });
    expect(diagnostics[0]?.message).toContain(words);
  });

  it('is never printed: one that an answer brought, and nobody turned into a version, makes no file', () => {
    const doc = sampleDoc({ values: { clientName: 'a [redact]b[/redact]' } });
    expect(renderDocx({ template: template(p('{{clientName}}')), doc }).value).toHaveLength(0);
  });
});
