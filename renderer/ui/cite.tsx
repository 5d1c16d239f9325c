/** A stretch of a citation: case names stand in italics. */
interface CiteRun {
  readonly t: string;
  readonly i?: boolean;
}

/** A citation as it will print. */
export function Cite({ runs }: { readonly runs: readonly CiteRun[] }) {
  return <span>{runs.map((run, at) => (run.i ? <i key={at}>{run.t}</i> : <span key={at}>{run.t}</span>))}</span>;
}
