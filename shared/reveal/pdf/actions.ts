import { runs } from '../bytes';
import { get, resolved } from './objects';
import { annotationsOf } from './annotations';
import type { Teller } from './teller';
import { as, nameOf, type PdfDict, type PdfValue, textOf } from './values';

/** Every dictionary of the file that counts, however deep, with the number of its object. */
export function* dictionaries(teller: Teller): Generator<readonly [PdfDict, number]> {
  function* within(value: PdfValue, number: number): Generator<readonly [PdfDict, number]> {
    const dict = as(value, 'dict');
    if (dict) yield [dict, number];
    for (const item of as(value, 'array')?.items ?? dict?.entries.values() ?? []) {
      if (as(item, 'array') || as(item, 'dict')) yield* within(item, number);
    }
  }
  for (const object of teller.file.live.values()) yield* within(object.value, object.number);
}

/** On which page an action lies: in one of its annotations, if it does. */
function places(teller: Teller): Map<PdfDict, string> {
  const found = new Map<PdfDict, string>();
  for (const page of teller.pages) {
    for (const annotation of annotationsOf(teller, page)) {
      for (const key of ['A', 'PA']) {
        const action = as(get(teller.file, annotation, key), 'dict');
        if (action) found.set(action, `page ${page.number}`);
      }
    }
  }
  return found;
}

const fileName = (teller: Teller, value: PdfValue | undefined): string => {
  const dict = as(resolved(teller.file, value), 'dict');
  return dict
    ? (['UF', 'F'].map((key) => teller.textOf(dict.entries.get(key))).find(Boolean) ?? '')
    : teller.textOf(value);
};

const webAddress = /^https?:\/\//i;

/** Scripts, links and whatever else a file does when it is opened or clicked. */
export function tellActions(teller: Teller): void {
  const on = places(teller);
  for (const [dict] of dictionaries(teller)) {
    const kind = nameOf(get(teller.file, dict, 'S'));
    const page = on.get(dict) ?? 'the document';
    if (dict.entries.has('JS')) tellScript(teller, dict, page);
    else if (kind === 'URI') tellLink(teller, teller.textOf(dict.entries.get('URI')), page);
    else if (kind === 'Launch' || kind === 'GoToR' || kind === 'GoToE' || kind === 'ImportData') {
      const text = fileName(teller, dict.entries.get('F'));
      const where = `link to another file (${page})`;
      teller.story(where, text);
      const why = 'A link names a file on somebody’s machine or network.';
      teller.carrier({
        kind: 'local-link',
        severity: 'warn',
        where,
        text,
        why,
        fix: 'Delete the link, or have a cleaned copy made.',
      });
    } else if (kind === 'SubmitForm') {
      tellLink(teller, fileName(teller, dict.entries.get('F')), `${page}, where a form is sent`);
    }
  }
}

function tellScript(teller: Teller, dict: PdfDict, page: string): void {
  const text = teller.textOf(dict.entries.get('JS'));
  const where = `script (${page})`;
  teller.story(where, text);
  const why = 'The file runs a script when it is opened or used; nobody who reads it sees it.';
  const fix = 'Have a cleaned copy made: it has no scripts.';
  teller.carrier({ kind: 'script', severity: 'block', where, text, why, fix });
}

function tellLink(teller: Teller, address: string, page: string): void {
  const where = `target of a link (${page})`;
  teller.story(where, address);
  const bare = address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '').replace(/\/$/, '');
  if (address === '' || teller.isShown(bare)) return;
  const severity = webAddress.test(address) ? 'info' : 'warn';
  const why = 'A link leads somewhere that the page does not say.';
  teller.carrier({
    kind: 'link-target',
    severity,
    where,
    text: address,
    why,
    fix: 'Delete the link, if its target tells too much.',
  });
}

const signatureKeys: readonly (readonly [string, string])[] = [
  ['Name', 'name of the signer'],
  ['Reason', 'reason for signing'],
  ['Location', 'place of signing'],
  ['ContactInfo', 'contact of the signer'],
];

/** Digital signatures: who signed, why, where, and the certificate, which holds names of its own. */
export function tellSignatures(teller: Teller): void {
  for (const [dict, number] of dictionaries(teller)) {
    const contents = as(get(teller.file, dict, 'Contents'), 'string');
    const type = nameOf(get(teller.file, dict, 'Type'));
    if (!dict.entries.has('ByteRange') && type !== 'Sig' && type !== 'DocTimeStamp') continue;
    if (!contents) continue;
    teller.told.add(contents);
    const said = signatureKeys.flatMap(([key, what]) => {
      const text = teller.textOf(dict.entries.get(key));
      teller.story(`digital signature, ${what}`, text);
      return text === '' ? [] : [text];
    });
    const where = `digital signature (object ${number})`;
    const certificate = runs(contents.raw);
    teller.story(`${where}, certificate`, certificate);
    const why =
      'The file is signed; the signature and its certificate name the signer and often a firm and an e-mail address.';
    const fix =
      'File an unsigned copy, if the signer must not be known. A changed or cleaned copy is no longer signed.';
    teller.carrier({
      kind: 'digital-signature',
      severity: 'warn',
      where,
      text: said.join('; ') || textOf({ kind: 'string', raw: certificate }),
      why,
      fix,
    });
  }
}
