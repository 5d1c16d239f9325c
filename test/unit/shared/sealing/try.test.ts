import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { law } from '../../../../shared/law';
import { draft } from '../../../../shared/drafting/pipeline';
import { renderPaged } from '../../../../shared/render/paginate';
import { sampleMatter, passages, templates } from '../../../../templates/library';
import { factsUnderSeal } from '../../../../shared/sealing/facts';
import { provePublic } from '../../../../shared/reveal/prove-public';
import { cleanPackage } from '../../../../shared/render/clean-package';
it('x', async () => {
  for (const [id, name] of [['motion-to-quash','live'],['complaint','alt-uscis']] as const) {
  const m = sampleMatter(name, '2026-12-01');
  const matter = { ...m, demand: { ...m.demand, chronology: m.demand.chronology.map((e, i) => i === 1 ? { ...e, text: `On that day [redact]Elena Smith of 12 Elm Street, Omaha,[/redact] posted. ${e.text}` } : i === 2 ? { ...e, text: `[redact]${e.text}[/redact]` } : e) },
   court: { ...m.court!, caseNumber: m.court!.caseNumber }, record: { ...m.record, exhibits: (m.record?.exhibits ?? []).map((x, i) => i === 0 ? { ...x, title: `Summons [redact]to Mr. Elena Hidden-Person[/redact]` } : x) },
   grounds: m.grounds.map((g, i) => i === 0 ? { ...g, text: `## The [redact]"Blue Heron"[/redact] Account\n\nFirst.\n\n[redact]Secret para one is here. It has two sentences.\n\nSecond secret para [@talley-v-california-1960, 64].[/redact]\n\nAnd after[redact].[/redact] End [redact]{{client.name}} x y[/redact].` } : g) };
  const pub = draft({ matter, documentId: id, law, passages });
  const sealed = draft({ matter, documentId: id, law, passages, version: 'sealed' });
  const t = templates[id === 'complaint' ? 'complaint' : 'motion-to-quash']!;
  const a = await renderPaged({ template: t, doc: pub.value });
  const b = await renderPaged({ template: t, doc: sealed.value });
  console.log(id, a.seals, b.seals, pub.diagnostics.filter((d) => /seal/.test(d.code)));
  console.log(factsUnderSeal(b.seals));
  const t0 = performance.now();
  const proof = provePublic(cleanPackage(a.value), 'x.docx', factsUnderSeal(b.seals));
  console.log(performance.now() - t0, proof);
  writeFileSync(`/tmp/wt-sealed-${id}-P.docx`, cleanPackage(a.value)); writeFileSync(`/tmp/wt-sealed-${id}-S.docx`, cleanPackage(b.value));
  }
});
