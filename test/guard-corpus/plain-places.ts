import type { BytePlace, Planted, TextPlace } from './place';
import { jpeg, png } from './word-package';

/** Where a fact can lie in the plain kinds of files, and in a file's name. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (text: string): Planted => ({ bytes: utf8(text) });

/** Lines of a calendar are folded after 75 bytes; here after ten, so that every fact is cut. */
function folded(line: string, width: number): string {
  const out: string[] = [''];
  for (const letter of line) {
    if (utf8((out.at(-1) ?? '') + letter).length > width) out.push('');
    out[out.length - 1] += letter;
  }
  return out.join('\r\n ');
}
const calendarText = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
const calendar = (line: string): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260102T000000Z\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const escapes = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
const quotedPrintable = (text: string): string =>
  [...utf8(text)].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('').replace(/.{72}/g, '$&=\r\n');
const mail = (head: string, body: string): string =>
  `From: a@x.example\r\nTo: b@x.example\r\nDate: Thu, 1 Jan 2026 00:00:00 +0000\r\n${head}MIME-Version: 1.0\r\n\r\n${body}\r\n`;
const base64Lines = (text: string): string => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
const fits = (text: string): boolean => !/[/\\:*?"<>|\n]/.test(text) && utf8(text).length < 200;

const places: readonly (readonly [name: string, file: string, make: (text: string) => Planted | null])[] = [
  ['text', 'notes.txt', (text) => file(`One line.\n${text}\nAnother line.\n`)],
  ['text in UTF-16', 'notes.txt', (text) => ({ bytes: Buffer.from(`\ufeffOne line.\n${text}\n`, 'utf16le') })],
  ['text in UTF-16, big end first', 'notes.txt', (text) => ({ bytes: Buffer.from(`\ufeffOne line.\n${text}\n`, 'utf16le').swap16() })],
  ['calendar, summary', 'dates.ics', (text) => file(calendar(`SUMMARY:${calendarText(text)}`))],
  ['calendar, folded line', 'dates.ics', (text) => file(calendar(folded(`DESCRIPTION:Call on ${calendarText(text)} today`, 15)))],
  ['calendar, name of an attendee', 'dates.ics', (text) => (text.includes('\n') ? null : file(calendar(folded(`ATTENDEE;CN="${text.replace(/"/g, ' ')}":mailto:x@x.example`, 60))))],
  ['table', 'log.csv', (text) => file(`date,who,what\n2026-01-01,"${text.replace(/"/g, '""')}",post\n`)],
  ['two columns of a table', 'log.csv', (text) => (text.includes(' ') ? file(`first,last\n${text.replace(/[",]/g, '').replace(' ', ',')}\n`) : null)],
  ['JSON', 'matter.json', (text) => file(JSON.stringify({ a: [{ b: text }] }))],
  ['JSON in escapes', 'matter.json', (text) => file(`{"a":"${escapes(text)}"}`)],
  ['name of a JSON member', 'matter.json', (text) => file(JSON.stringify({ [text]: 1 }))],
  ['name of the file', 'x', (text) => (fits(text) ? { bytes: utf8('Nothing is here.\n'), name: `${text}.txt` } : null)],
  ['name of a Word file within its name', 'x', (text) => (fits(text) ? { bytes: utf8('Nothing is here.\n'), name: `Motion ${text} (final).txt` } : null)],
  ['subject of a message', 'm.eml', (text) => file(mail(`Subject: ${text.replace(/\n/g, '\r\n ')}\r\n`, 'x'))],
  ['encoded subject of a message', 'm.eml', (text) => file(mail(`Subject: =?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=\r\n`, 'x'))],
  ['encoded subject, by letters', 'm.eml', (text) => file(mail(`Subject: =?UTF-8?Q?${quotedPrintable(text).replace(/=\r\n/g, '')}?=\r\n`, 'x'))],
  ['body of a message', 'm.eml', (text) => file(mail('Subject: x\r\n', text))],
  ['body in quoted-printable', 'm.eml', (text) => file(mail('Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n', quotedPrintable(text)))],
  ['body in base64', 'm.eml', (text) => file(mail('Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n', base64Lines(text)))],
  ['attachment of a message', 'm.eml', (text) => file(mail('Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n', `--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b\r\nContent-Type: text/plain; name=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(text)}\r\n--b--`))],
  ['web page', 'page.html', (text) => file(`<html><body><p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p></body></html>`)],
  ['list of citations', 'cites.ris', (text) => file(`TY  - CASE\nTI  - x\nN1  - ${text}\nER  - \n`)],
  ['BibTeX', 'cites.bib', (text) => file(`@misc{x, note = {${text}}}\n`)],
];

export const plainPlaces: readonly TextPlace[] = places.map(([name, called, make]) => ({ name: `plain: ${name}`, file: called, make }));

const bytePlaces: readonly (readonly [name: string, file: string, make: (bytes: Uint8Array) => Uint8Array])[] = [
  ['text of a PNG alone', 'a.png', (bytes) => png([['tEXt', Buffer.concat([Buffer.from('Comment\0'), bytes])]])],
  ['EXIF of a JPEG alone', 'a.jpeg', (bytes) => jpeg(bytes, Buffer.from('x'))],
];

export const plainBytePlaces: readonly BytePlace[] = bytePlaces.map(([name, called, make]) => ({
  name: `plain: ${name}`,
  file: called,
  make: (bytes) => ({ bytes: make(bytes) }),
}));
