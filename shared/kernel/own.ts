/**
 * What a table holds under a name that came from outside; undefined when it holds nothing there. A plain look-up would
 * also find what every object inherits ('constructor', '__proto__').
 */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
