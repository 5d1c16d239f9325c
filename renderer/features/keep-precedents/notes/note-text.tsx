import { Fragment, type ReactNode } from 'react';
import { go } from '../../../state';
import { type CiteIndex, linkCites } from './link-cites';
import { type NoteBlock, parseNote, type Span, spansOf } from './parse-note';

interface NoteTextProps {
  readonly text: string;
  readonly cites: CiteIndex;
}

/** A note as it reads: emphasis, lists and quotations drawn, citations of the library linked to their records. */
export function NoteText({ text, cites }: NoteTextProps) {
  return (
    <div className="q-note-text">
      {parseNote(text).map((block, at) => (
        <Block key={at} block={block} cites={cites} />
      ))}
    </div>
  );
}

function Block({ block, cites }: { readonly block: NoteBlock; readonly cites: CiteIndex }) {
  if (block.kind === 'list') {
    const items = block.items.map((item, at) => (
      <li key={at} {...(item.number === null ? {} : { value: item.number })}>
        <Line line={item.text} cites={cites} />
      </li>
    ));
    return block.items[0]?.number === null ? <ul>{items}</ul> : <ol>{items}</ol>;
  }
  const lines = block.lines.map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      <Line line={line} cites={cites} />
    </Fragment>
  ));
  return block.kind === 'quote' ? <blockquote>{lines}</blockquote> : <p>{lines}</p>;
}

function Line({ line, cites }: { readonly line: string; readonly cites: CiteIndex }) {
  return spansOf(line).map((span, at) => <Emphasis key={at} span={span} cites={cites} />);
}

function Emphasis({ span: { text, bold, italic }, cites }: { readonly span: Span; readonly cites: CiteIndex }) {
  const words: ReactNode = linkCites(text, cites).map((stretch, at) =>
    stretch.id === undefined ? <Fragment key={at}>{stretch.text}</Fragment> : <CiteLink key={at} {...stretch} />,
  );
  if (bold) return <strong>{words}</strong>;
  return italic ? <em>{words}</em> : words;
}

function CiteLink({ text, id = '' }: { readonly text: string; readonly id?: string }) {
  return (
    <button type="button" className="q-link" onClick={() => go({ section: 'precedents', precedentId: id })}>
      {text}
    </button>
  );
}
