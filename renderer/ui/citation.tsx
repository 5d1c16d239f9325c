import { type CitableRecord, fullCite } from '../../shared/citations/format';
import { curlQuotes } from '../../shared/kernel/typography';

/** The citation of a record as a paper prints it: the case name in italics, quotation marks curled. */
export function Citation({ record }: { readonly record: CitableRecord }) {
  return (
    <>
      {fullCite(record).map((run, at) => {
        const text = curlQuotes(run.t);
        return run.i ? <i key={at}>{text}</i> : <span key={at}>{text}</span>;
      })}
    </>
  );
}
