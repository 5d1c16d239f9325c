import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { AppError } from '../kernel/app-error';
import { htmlText } from './html-text';
import { type AttachedFile, kindOfFile, type PaperText, within } from './paper-file';

const mostFiles = 20;

const addressed = (address: Address | undefined): string =>
  address === undefined ? '' : address.address ? `${address.name} <${address.address}>`.trim() : address.name;

/** A file attached to the message, if it is of a kind that can be read. */
function attached({ filename, content }: Attachment, at: number): AttachedFile | undefined {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const name = filename ?? `attachment ${at + 1}`;
  try {
    return { name, kind: kindOfFile(name, bytes), bytes };
  } catch {
    return undefined;
  }
}

/** The words of a message: who, when, about what, and its text. What is attached to it is named, and can be read as well. */
export async function readEml(bytes: Uint8Array): Promise<PaperText> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: 512 * 1024 }).catch(() => {
    throw new AppError(
      'file-unreadable',
      'This message could not be read.',
      'Save it again as .eml, or paste its text.',
    );
  });
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const head = [
    ['From', addressed(mail.from)],
    ['To', (mail.to ?? []).map(addressed).join('; ')],
    ['Date', date ?? ''],
    ['Subject', mail.subject ?? ''],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value.replace(/\s+/g, ' ')}`] : []));
  const body = mail.text?.trim() ? mail.text.replace(/\r\n?/g, '\n') : htmlText(mail.html ?? '');
  if (head.length === 0 && body.trim() === '') {
    throw new AppError(
      'file-unreadable',
      'There is nothing to read in this message.',
      'Save it again as .eml, or paste its text.',
    );
  }
  const { text, notes } = within(`${head.join('\n')}\n\n${body.trim()}\n`);
  const files = mail.attachments.slice(0, mostFiles).flatMap((file, at) => {
    const one = attached(file, at);
    if (!one)
      notes.push(`“${file.filename ?? 'A file'}” is attached to the message and is of no kind that Quash reads.`);
    return one ? [one] : [];
  });
  if (mail.attachments.length > mostFiles) notes.push(`Only the first ${mostFiles} files of the message are named.`);
  return { kind: 'eml', text, notes, ...(files.length > 0 ? { attached: files } : {}) };
}
