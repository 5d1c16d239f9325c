import { expect, it } from 'vitest';
import { checkNotice } from '../../../../shared/checks/notice';
import { documentKind } from '../../../../shared/drafting/documents';
import type { Matter } from '../../../../shared/schema/matter';
import { sampleMatter } from '../../../../templates/library';

const matter = sampleMatter('live', '2026-11-30');
const where = (notice: Matter['notice'], id = 'user-notice') => {
  const kind = documentKind(id);
  if (!kind) throw new Error(`no ${id}`);
  const { notice: _, ...without } = matter;
  return checkNotice({ kind, matter: notice ? { ...without, notice } : without }).map((finding) => finding.where);
};

it.each<[string, Matter['notice'], string[]]>([
  ['nothing in hand', undefined, ['notice.snapshot', 'notice.clearance']],
  ['the snapshot alone', { snapshot: { at: '2026-11-20T12:30', by: 'Dana' } }, ['notice.clearance']],
  ['the confirmation alone', { clearance: { by: 'Dana', on: '2026-11-20', basis: 'Read.' } }, ['notice.snapshot']],
  ['both, as in the live sample', matter.notice, []],
])('a notice with %s', (_what, notice, lacks) => expect(where(notice)).toEqual(lacks));

it('asks this of no other letter', () => expect(where(undefined, 'meet-and-confer')).toEqual([]));
