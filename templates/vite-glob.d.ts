/** Just what library.ts uses of Vite: the files of this folder, bundled as text at build time. */
interface ImportMeta {
  glob(
    pattern: string | string[],
    options: { query?: '?raw' | '?b64'; import: 'default'; eager: true },
  ): Record<string, string>;
  glob<T>(pattern: string | string[], options: { import: 'default'; eager: true }): Record<string, T>;
}

declare module '*?b64' {
  const base64: string;
  export default base64;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
