/** Formats a field may ask for after |. */
export const formatterNames = ['upper', 'lower', 'capital', 'long'] as const;
export type FormatterName = (typeof formatterNames)[number];

export interface ParsedTag {
  readonly name: string;
  readonly format?: FormatterName;
}

const tagShape = /^\s*([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)\s*(?:\|\s*([a-z]+)\s*)?$/;

/** `name` or `name | format`; undefined for anything else. A template cannot compute. */
export function parseTag(text: string): ParsedTag | undefined {
  const found = tagShape.exec(text);
  const name = found?.[1];
  if (name === undefined) return undefined;
  const wanted = found?.[2];
  if (wanted === undefined) return { name };
  const format = formatterNames.find((one) => one === wanted);
  return format === undefined ? undefined : { name, format };
}
