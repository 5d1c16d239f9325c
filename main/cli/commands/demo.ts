import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS, type DocumentKind } from '../../../shared/drafting/documents';
import { blocks } from '../../../shared/kernel/diagnostic';
import { protectedWords } from '../../../shared/checks/protected-words';
import type { Matter } from '../../../shared/schema/matter';
import { sampleMatter, sampleNames } from '../../../templates/library';
import { exportFile } from '../../files/export-file';
import { say, userPath } from '../io';
import { makeDraft } from '../make-draft';
import { clockToday } from '../today';

/** A sample records no decision on its emergency request; the demo lets its fictitious counsel make one, and says so. */
function decided(matter: Matter, outcome: 'decline' | 'disclose'): Matter {
  const by = matter.counsel.find((counsel) => counsel.side === 'client')?.name ?? 'Counsel';
  return { ...matter, demand: { ...matter.demand, decision: { outcome, by, at: `${matter.today}T09:00` } } };
}

function prepared(matter: Matter, kind: DocumentKind): Matter {
  if (kind.id === 'emergency-decline') return decided(matter, 'decline');
  if (kind.id === 'emergency-disclose') return decided(matter, 'disclose');
  return matter;
}

/** `quash demo`: every paper that fits every sample matter, into a folder. Exit 1 when a paper is not whole. */
export async function runDemo(options: { readonly out: string }): Promise<number> {
  const folder = userPath(options.out);
  rmSync(folder, { recursive: true, force: true });
  const counts = new Map<string, number>();
  let whole = true;
  for (const name of sampleNames) {
    const matter = sampleMatter(name, clockToday());
    for (const kind of DOCUMENTS) {
      const ready = prepared(matter, kind);
      if (kind.unfit(ready)) continue;
      mkdirSync(join(folder, name), { recursive: true });
      const { bytes, diagnostics } = makeDraft(ready, kind.id);
      const path = join(folder, name, `${kind.id}.docx`);
      const saved = await exportFile(bytes, path, { matterId: matter.id, protectedWords: protectedWords(matter) });
      const blocked = saved.status === 'blocked' || blocks(diagnostics);
      whole &&= !blocked;
      counts.set(kind.kind, (counts.get(kind.kind) ?? 0) + 1);
      const warnings = diagnostics.filter((finding) => finding.severity === 'warning').length;
      say(
        `${join(options.out, name, `${kind.id}.docx`)}  ${bytes.length} bytes, ${warnings} to check${blocked ? ', NOT WHOLE' : ''}`,
      );
      for (const finding of diagnostics)
        if (finding.severity === 'error') say(`  ${finding.message} (${finding.where})`);
    }
  }
  const totals = [...counts].map(([kind, n]) => `${n} ${kind}${n === 1 ? '' : 's'}`).join(', ');
  say(
    `Wrote ${totals}. The two emergency letters rest on decisions the demo made for the samples' fictitious counsel.`,
  );
  return whole ? 0 : 1;
}
