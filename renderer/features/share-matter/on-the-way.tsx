/** How a matter that was taken along is opened elsewhere, and how work comes back. */
export function OnTheWay() {
  return (
    <section className="q-share-way" aria-label="On the way">
      <h2 className="q-h2">On the way</h2>
      <ol>
        <li>Take the file on a stick. The machine there needs Quash and nothing else; a vault of samples will do.</li>
        <li>
          There: <em>File, Open a bundle…</em>, the eight words, <em>Look only</em>. The matter, its papers and its
          dates can be read; nothing can be changed, and Quash writes nothing of it there.
        </li>
        <li>
          To work on it there, set a passphrase for a vault on that machine and <em>Import</em> it; for that you compare
          the ten words of this device (Settings, Colleagues; the card can be printed). At the end <em>Share…</em> it
          back: what was changed in both places is joined as always.
        </li>
      </ol>
    </section>
  );
}
