/** Text as it is compared: no case, no accents, no punctuation but what handles and addresses are made of. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@._§-]+/gu, ' ')
    .trim();
}
