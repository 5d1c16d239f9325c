import { Fragment, useMemo } from 'react';
import { go } from '../../../state';
import { type CiteIndex, type LinkedBlock, linkNote, type Stretch } from './link-cites';
import type { Span } from './parse-note';

interface NoteTextProps {
  readonly text: string;
  readonly cites: CiteIndex;
  /** The full citation of the record that the note is on. */
  readonly opening: string | undefined;
}

/** A note as it reads: emphasis, lists and quotations drawn, citations of the library linked to their records. */
export function NoteText({ text, cites, opening }: NoteTextProps) {
  const blocks = useMemo(() => linkNote(text, cites, opening), [text, cites, opening]);
  return (
    <div className="q-note-text">
      {blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: LinkedBlock }) {
  if (block.kind === 'list') {
    const items = block.items.map((item, at) => (
      <li key={at} {...(item.number === null ? {} : { value: item.number })}>
        <Line line={item.line} />
      </li>
    ));
    return block.items[0]?.number === null ? <ul>{items}</ul> : <ol>{items}</ol>;
  }
  const lines = block.lines.map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      <Line line={line} />
    </Fragment>
  ));
  return block.kind === 'quote' ? <blockquote>{lines}</blockquote> : <p>{lines}</p>;
}

function Line({ line }: { readonly line: readonly Stretch[] }) {
  return line.map(({ id, spans }, at) => {
    const words = spans.map((span, of) => <Emphasis key={of} span={span} />);
    return id === undefined ? (
      <Fragment key={at}>{words}</Fragment>
    ) : (
      <button key={at} type="button" className="q-link" onClick={() => go({ section: 'precedents', precedentId: id })}>
        {words}
      </button>
    );
  });
}

function Emphasis({ span: { text, bold, italic } }: { readonly span: Span }) {
  if (bold) return <strong>{text}</strong>;
  return italic ? <em>{text}</em> : text;
}
