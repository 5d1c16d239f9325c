import { useMemo } from 'react';
import type { ParagraphChange, Piece } from '../../../../shared/compare/changes';
import { compareParagraphs } from '../../../../shared/compare/compare';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** What became of a text, word by word: what came is underlined, what went is struck through. */
export function WordDiff({ before, after }: WordDiffProps) {
  const changes = useMemo(() => compareParagraphs(before.split('\n'), after.split('\n')), [before, after]);
  return (
    <div className="q-prec-diff">
      {changes.map((change, at) => (
        <p key={at}>
          {piecesOf(change).map((piece, of) => (
            <PieceText key={of} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

const piecesOf = (change: ParagraphChange): readonly Piece[] => (change.kind === 'changed' ? change.pieces : [change]);

function PieceText({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : <>{text}</>;
}
