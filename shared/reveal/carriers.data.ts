import type { GuardFinding } from '../guard/finding';

/** What a file can carry beyond what its reader sees: how grave, why it matters, how to mend it. */
export interface Carrier {
  readonly severity: GuardFinding['severity'];
  readonly why: string;
  readonly fix: string;
}

const cleaned = 'Save a cleaned copy.';

/** By stable id. `block`: a leak by itself, whatever it says. */
export const carriers: Readonly<Record<string, Carrier>> = {
  'tracked-insertion': {
    severity: 'block',
    why: 'Whoever opens the file sees what was added, by whom and when.',
    fix: 'Accept or reject the change in Word, or save a cleaned copy, which accepts it.',
  },
  'tracked-deletion': {
    severity: 'block',
    why: 'The deleted words are still in the file, with who took them out and when.',
    fix: 'Accept or reject the change in Word, or save a cleaned copy, which leaves the words out.',
  },
  'tracked-move': {
    severity: 'block',
    why: 'The words stand in the file twice, with who moved them and when.',
    fix: 'Accept or reject the change in Word, or save a cleaned copy, which keeps the new place.',
  },
  'old-formatting': {
    severity: 'warn',
    why: 'An older look of the text is kept, with who changed it and when.',
    fix: cleaned,
  },
  comment: {
    severity: 'block',
    why: 'Comments are work product and name who wrote them; everybody who opens the file can read them.',
    fix: 'Delete all comments in Word, or save a cleaned copy.',
  },
  'comment-data': { severity: 'warn', why: 'Ids and dates of comments are kept.', fix: cleaned },
  'hidden-text': {
    severity: 'block',
    why: 'The text does not print, but one click in Word shows it.',
    fix: 'Show hidden text in Word and take it out, or save a cleaned copy, which leaves it out.',
  },
  'invisible-colour': {
    severity: 'block',
    why: 'The text has the colour of what lies behind it. It can be selected, copied and searched.',
    fix: 'Take the text out, or save a cleaned copy, which leaves it out.',
  },
  'tiny-text': {
    severity: 'block',
    why: 'The text is set in two points or less. It can be enlarged, copied and searched.',
    fix: 'Take the text out, or save a cleaned copy, which leaves it out.',
  },
  'off-page': {
    severity: 'block',
    why: 'It is placed where no page shows it, and can be found by searching or moving it.',
    fix: 'Take it out, or save a cleaned copy, which leaves it out.',
  },
  'unused-note': {
    severity: 'block',
    why: 'The note is still in the file though nothing on the page points at it.',
    fix: 'Save a cleaned copy, which leaves it out.',
  },
  'web-hidden': {
    severity: 'info',
    why: 'The text prints, but is hidden when the file is shown as a web page.',
    fix: cleaned,
  },
  'embedded-file': {
    severity: 'block',
    why: 'A whole file lies inside this one, with everything that it holds itself.',
    fix: 'Put a picture in its place, or save a cleaned copy, which keeps only what the page shows of it.',
  },
  macro: {
    severity: 'block',
    why: 'The file holds a program.',
    fix: 'Save it in Word as .docx without macros, or save a cleaned copy.',
  },
  'active-content': { severity: 'block', why: 'The file holds an ActiveX control.', fix: cleaned },
  author: { severity: 'warn', why: 'The properties name who made the file.', fix: cleaned },
  'last-modified-by': { severity: 'warn', why: 'The properties name who saved it last.', fix: cleaned },
  company: { severity: 'warn', why: 'The properties name the firm whose copy of Word made the file.', fix: cleaned },
  manager: { severity: 'warn', why: 'The properties name a manager.', fix: cleaned },
  'core-property': { severity: 'warn', why: 'The properties hold words that the page does not.', fix: cleaned },
  'custom-property': {
    severity: 'warn',
    why: 'Properties of your own or of a document system often hold client and matter numbers.',
    fix: cleaned,
  },
  statistics: {
    severity: 'info',
    why: 'Counts that Word keeps: two versions of a file can be told apart by them.',
    fix: cleaned,
  },
  program: { severity: 'info', why: 'The program and version that made the file.', fix: cleaned },
  'template-name': { severity: 'warn', why: 'The name of the template, often a client’s or a firm’s.', fix: cleaned },
  'document-dates': { severity: 'info', why: 'When the file was made, saved and printed.', fix: cleaned },
  'editing-time': { severity: 'info', why: 'How long and how often the file was worked on.', fix: cleaned },
  'revision-ids': {
    severity: 'warn',
    why: 'Two files with the same ids were made in one sitting, or one from the other.',
    fix: cleaned,
  },
  'document-id': { severity: 'warn', why: 'One number for all versions of this document.', fix: cleaned },
  people: { severity: 'warn', why: 'It lists who worked on the file, with their accounts.', fix: cleaned },
  thumbnail: { severity: 'warn', why: 'A picture of the first page as it once was.', fix: cleaned },
  'custom-xml': {
    severity: 'warn',
    why: 'Data that the page need not show; a document system or a form put it there.',
    fix: cleaned,
  },
  'document-variable': {
    severity: 'warn',
    why: 'A variable that no page shows; macros and document systems keep data there.',
    fix: cleaned,
  },
  'attached-template': {
    severity: 'warn',
    why: 'The path of the template names folders, users or servers, and Word may fetch it.',
    fix: cleaned,
  },
  'external-link': {
    severity: 'warn',
    why: 'Word fetches this from outside the file, and the other side learns that it was opened.',
    fix: cleaned,
  },
  'local-link': {
    severity: 'warn',
    why: 'The address names a folder or a machine of whoever made the file.',
    fix: cleaned,
  },
  'link-target': {
    severity: 'info',
    why: 'The link leads to an address that its words do not show.',
    fix: 'Look at the address, or save a cleaned copy, which keeps the words only.',
  },
  'picture-metadata': {
    severity: 'warn',
    why: 'Cameras and programs write who, when, where and with which device into a picture.',
    fix: cleaned,
  },
  'picture-name': { severity: 'info', why: 'The name of the picture’s file, sometimes with its folder.', fix: cleaned },
  'printer-settings': { severity: 'info', why: 'The name of a printer, and often of its server.', fix: cleaned },
  'embedded-font': { severity: 'info', why: 'A font of the author’s machine.', fix: cleaned },
  glossary: { severity: 'warn', why: 'Building blocks of text that no page shows.', fix: cleaned },
  'unused-header': {
    severity: 'warn',
    why: 'A header or footer that no page shows, often of an earlier document.',
    fix: cleaned,
  },
  'bookmark-name': { severity: 'info', why: 'A name that somebody gave to a place in the text.', fix: cleaned },
  'content-control': {
    severity: 'info',
    why: 'The name of a control; document systems keep field names there.',
    fix: cleaned,
  },
  'form-field': { severity: 'info', why: 'The name or the help text of a form field.', fix: cleaned },
  'field-code': {
    severity: 'warn',
    why: 'The field names a person, a file or data, or changes when the file is opened elsewhere.',
    fix: 'Turn the field into text in Word (Ctrl+Shift+F9), or save a cleaned copy.',
  },
  'smart-tag': { severity: 'info', why: 'Marks around words that a program recognized.', fix: cleaned },
  'mail-merge': {
    severity: 'warn',
    why: 'The path and the query of the list that letters were merged from.',
    fix: cleaned,
  },
  'edit-permission': { severity: 'warn', why: 'It names who may edit a stretch of the text.', fix: cleaned },
  'password-hash': {
    severity: 'warn',
    why: 'The hash of a password that somebody uses can be guessed at.',
    fix: cleaned,
  },
  'digital-signature': {
    severity: 'warn',
    why: 'The signature names its signer. A cleaned copy is no longer signed.',
    fix: cleaned,
  },
  'add-in': { severity: 'info', why: 'Traces of an add-in of the author’s Word.', fix: cleaned },
  'sensitivity-label': {
    severity: 'warn',
    why: 'The label names the organization in which the file was made.',
    fix: cleaned,
  },
  'ink-or-3d': { severity: 'warn', why: 'Pen strokes or models that a page may not show as they are.', fix: cleaned },
  'orphan-part': {
    severity: 'warn',
    why: 'A part that nothing in the file points at: left over, or put there.',
    fix: cleaned,
  },
  'xml-comment': { severity: 'warn', why: 'A remark in the code of the file, which no page shows.', fix: cleaned },
  'zip-comment': { severity: 'warn', why: 'A remark on the package, which no page shows.', fix: cleaned },
  'zip-extra': { severity: 'info', why: 'The package tells of the machine that packed it.', fix: cleaned },
  'zip-dates': { severity: 'info', why: 'When the file was packed.', fix: cleaned },
  'zip-gap': { severity: 'warn', why: 'Bytes lie in the package where no part is.', fix: cleaned },
};
