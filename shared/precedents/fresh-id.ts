/** 'Doe v. Acme Corp.', '2024-03-01' → 'doe-v-acme-corp-2024', numbered when it is taken. */
export function freshId(name: string, decided: string, taken: (id: string) => boolean): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  const base = `${words || 'precedent'}-${decided.slice(0, 4)}`;
  let id = base;
  for (let n = 2; taken(id); n += 1) id = `${base}-${n}`;
  return id;
}
