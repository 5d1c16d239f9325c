import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences of the libraries that go into the app ask to travel with it. Vite's own list leaves out what only a
 * worker uses (the speller and its dictionary), so every bundle says here what it took in, and the last of them, the
 * page, carries the list as `licences.txt`. The process for imports is built by a Vite of its own, before: it leaves
 * its list in a file.
 */
const left = join(import.meta.dirname, '../out/licences/imports.json');
const taken = new Set();

/** The package folder of a module under node_modules; undefined for our own code. */
function packageOf(id) {
  const [path] = id.replaceAll('\\', '/').replace(/^\0/, '').split('?');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** What a package was built from and does not name a licence of. */
const inside = {
  unpdf:
    'It carries pdf.js by the Mozilla Foundation and others, under the Apache License 2.0 (its text stands below dexie).',
};

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim());
  const title = `${name} ${version} (${license ?? 'see below'})`;
  const said = texts.length > 0 ? texts : ['The package brings no text of its own.'];
  return [title, '-'.repeat(title.length), ...said, ...(name in inside ? [inside[name]] : [])].join('\n\n');
}

/** Notes what a bundle takes in. `leaves`: for another Vite to carry. `carries`: this bundle brings the list of all built so far. */
export function licences({ carries = false, leaves = false } = {}) {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.moduleIds ?? []) {
          const folder = packageOf(id);
          if (folder !== undefined && existsSync(join(folder, 'package.json'))) taken.add(folder);
        }
      }
      if (leaves) {
        mkdirSync(dirname(left), { recursive: true });
        writeFileSync(left, JSON.stringify([...taken]));
      }
      if (!carries) return;
      if (existsSync(left)) for (const folder of JSON.parse(readFileSync(left, 'utf8'))) taken.add(folder);
      const source = [...taken].map(licenceOf).sort().join('\n\n\n');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
