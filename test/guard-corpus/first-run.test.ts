import { test } from 'vitest';
import { check, runControls, runCorpus } from './run-corpus';
test('x', async () => {
  const t0=performance.now();
  for (const w of await runControls()) console.log('CONTROL', w);
  const every = Number(process.env['EVERY'] ?? 1);
  const c = await runCorpus(check, every);
  console.log(c.tried, 'found', c.found, 'refused', c.refused, 'missed', c.missed.length, c.places, c.disguises, performance.now()-t0);
  console.log([...c.refusals]);
  const by = (k: (m: (typeof c.missed)[number]) => string) => { const m = new Map<string, number>(); for (const x of c.missed) m.set(k(x), (m.get(k(x)) ?? 0) + 1); return [...m].sort((a,b)=>b[1]-a[1]); };
  console.log('BY PLACE', by(m=>m.place)); console.log('BY DISGUISE', by(m=>`${m.fact.kind} ${m.disguise}`).slice(0,120));
  (await import('node:fs')).writeFileSync('/tmp/oracle-missed.json', JSON.stringify(c.missed.map(({place,disguise,fact,text})=>({place,disguise,fact:fact.value,text})),null,0));
}, 3_000_000);
