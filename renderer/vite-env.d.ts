/** Just what workers/imports-client.ts uses of Vite: which build this is. */
interface ImportMeta {
  readonly env: { readonly MODE: string };
}
