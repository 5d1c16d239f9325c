import { countChanges, type ParagraphChange, type Piece } from '../../shared/compare/changes';
import './changes.css';

/** Unchanged paragraphs in a row beyond this many are folded into a line that says how many. */
const CONTEXT = 1;

type Row = { readonly kind: 'gap'; readonly count: number } | ParagraphChange;

/** Each change with a paragraph of what stands around it. */
function rowsOf(changes: readonly ParagraphChange[]): Row[] {
  const near = (at: number): boolean =>
    changes.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some((change) => change.kind !== 'same');
  const rows: Row[] = [];
  for (const [at, change] of changes.entries()) {
    const last = rows.at(-1);
    if (near(at)) rows.push(change);
    else if (last?.kind === 'gap') rows[rows.length - 1] = { kind: 'gap', count: last.count + 1 };
    else rows.push({ kind: 'gap', count: 1 });
  }
  return rows;
}

function PieceText({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'added') return <ins>{piece.text}</ins>;
  return piece.kind === 'removed' ? <del>{piece.text}</del> : <>{piece.text}</>;
}

function ChangeRow({ row }: { readonly row: Row }) {
  switch (row.kind) {
    case 'gap':
      return (
        <p className="q-changes-gap">
          {row.count} unchanged {row.count === 1 ? 'paragraph' : 'paragraphs'}
        </p>
      );
    case 'changed':
      return (
        <p>
          {row.pieces.map((piece, at) => (
            <PieceText key={at} piece={piece} />
          ))}
        </p>
      );
    case 'added':
      return (
        <p>
          <ins>{row.text}</ins>
        </p>
      );
    case 'removed':
      return (
        <p>
          <del>{row.text}</del>
        </p>
      );
    case 'same':
      return <p className="q-dim">{row.text}</p>;
  }
}

/** What changed between two versions, in words: what came is underlined, what went is struck through. */
export function Changes({ changes, label }: { readonly changes: readonly ParagraphChange[]; readonly label: string }) {
  const { added, removed, changed } = countChanges(changes);
  const none = added + removed + changed === 0;
  return (
    <section className="q-changes" aria-label={label}>
      <p className="q-changes-sum" role="status">
        {none
          ? 'The two versions read the same, word for word.'
          : `Paragraphs: ${changed} changed, ${added} added, ${removed} removed.`}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-changes-text" tabIndex={0} role="region" aria-label={`${label}, text`}>
        {!none && rowsOf(changes).map((row, at) => <ChangeRow key={at} row={row} />)}
      </div>
    </section>
  );
}
