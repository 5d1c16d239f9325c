/**
 * What the bracket after a citation calls the case from then on: '("Hustler")', '(hereinafter Twitter)', '[hereinafter
 * Roe I]', '(Press-Enterprise II)'. In: its words without the brackets. Undefined for a bracket that explains.
 */
export function calledIn(parenthetical: string | undefined): string | undefined {
  if (parenthetical === undefined || parenthetical.length > 80) return undefined;
  const found = /^(?:here(?:in)?after,? )?["“*]?([A-Z][^"”*]{0,60}?)["”*]?$/.exec(parenthetical);
  const named = /^["“]|^here/.test(parenthetical) || /^[A-Z][\w'’&. -]* [IVX]{1,4}$/.test(parenthetical);
  return found && named ? found[1] : undefined;
}
