import { mkdirSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import * as stories from '../stories/motions';
it('dumps', () => {
  mkdirSync('/tmp/pp', { recursive: true });
  for (const [name, make] of Object.entries(stories)) {
    try { const m = (make as () => unknown)(); writeFileSync(`/tmp/pp/${name}.json`, JSON.stringify(m)); } catch { /* needs args */ }
  }
});
