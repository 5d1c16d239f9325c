/** The files in which a library comes and goes. */
export const exchangeFormats = ['csl', 'ris', 'csv', 'json', 'bibtex'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** What each is called, and how its files end. */
export const formatNames: Readonly<Record<ExchangeFormat, { readonly name: string; readonly extension: string }>> = {
  csl: { name: 'CSL-JSON (Zotero and others)', extension: 'json' },
  ris: { name: 'RIS (EndNote, Zotero)', extension: 'ris' },
  csv: { name: 'Table (CSV)', extension: 'csv' },
  json: { name: 'Quash pack (JSON)', extension: 'json' },
  bibtex: { name: 'BibTeX', extension: 'bib' },
};

const byEnding: Readonly<Record<string, ExchangeFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  ris: 'ris',
  bib: 'bibtex',
  bibtex: 'bibtex',
};

/** What a file is: by how it begins, by its name, or by the first thing in it that looks like a record. Undefined: none. */
export function detectFormat(name: string, text: string): ExchangeFormat | undefined {
  const start = text.slice(0, 20_000).trimStart();
  const first = start[0] ?? '';
  if (first === '[' || first === '{') return /"(?:caption|shortName)"\s*:/.test(start) ? 'json' : 'csl';
  if (/^TY {0,2}-/.test(start)) return 'ris';
  const ending = byEnding[name.toLowerCase().split('.').at(-1) ?? ''];
  if (ending) return ending;
  if (/^TY {0,2}-/m.test(start)) return 'ris';
  return /^[ \t]*@[A-Za-z]+[ \t]*[{(]/m.test(start) ? 'bibtex' : undefined;
}
