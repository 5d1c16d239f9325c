import type { ReactNode } from 'react';
import './law-text.css';

/** Words taken exactly from a source. */
export function Quoted({ text }: { readonly text: string }) {
  return <q className="q-quoted">{text}</q>;
}

/** Label and value, one pair a line; a pair without a value is left out. */
export function KeyValue({ items }: { readonly items: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="q-kv">
      {items
        .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
