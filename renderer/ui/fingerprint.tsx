import './fingerprint.css';

/** Ten words in two rows, numbered, to be read aloud. */
export function Fingerprint({ words, label }: { readonly words: readonly string[]; readonly label: string }) {
  return (
    <ol className="q-fingerprint" aria-label={label}>
      {words.map((word, i) => (
        <li key={i}>{word}</li>
      ))}
    </ol>
  );
}
