import { readFileSync } from 'node:fs';

/**
 * Vite plugin: `import doc from './x.docx?b64'` gives the file's bytes as a base64 string.
 * Templates travel inside the bundles this way, so that drafting reads no file at run time.
 */
export function base64Files() {
  return {
    name: 'quash:b64',
    enforce: 'pre',
    load(id) {
      const [path, query] = id.split('?');
      if (query === undefined || !query.split('&').includes('b64')) return null;
      this.addWatchFile(path);
      return {
        code: `export default ${JSON.stringify(readFileSync(path).toString('base64'))};`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}
