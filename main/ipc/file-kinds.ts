import type { FileFilter } from 'electron';
import { openLimits, type ExportKind, type OpenPurpose } from '../../shared/ipc/contract';

const kinds: Readonly<Record<ExportKind, FileFilter>> = {
  docx: { name: 'Word document', extensions: ['docx'] },
  json: { name: 'JSON', extensions: ['json'] },
  csv: { name: 'Table (CSV)', extensions: ['csv'] },
  txt: { name: 'Text', extensions: ['txt'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  ics: { name: 'Calendar', extensions: ['ics'] },
  ris: { name: 'RIS', extensions: ['ris'] },
  bib: { name: 'BibTeX', extensions: ['bib'] },
  quash: { name: 'Quash bundle', extensions: ['quash'] },
};

const purposes: Readonly<Record<OpenPurpose, FileFilter>> = {
  'matter-json': { name: 'Matter', extensions: ['json'] },
  attachment: { name: 'PDF or Word document', extensions: ['pdf', 'docx'] },
  precedents: { name: 'Precedents', extensions: ['json', 'ris', 'csv', 'bib', 'txt'] },
  template: { name: 'Word template', extensions: ['docx', 'dotx'] },
  'word-file': { name: 'Word document', extensions: ['docx'] },
  'ground-pack': { name: 'Firm pack', extensions: ['json'] },
  'cited-document': { name: 'Word, PDF or text', extensions: ['docx', 'pdf', 'txt'] },
  'checked-file': {
    name: 'Word, PDF, picture, message or text',
    extensions: ['docx', 'pdf', 'png', 'jpg', 'jpeg', 'gif', 'eml', 'txt'],
  },
  demand: { name: 'PDF, Word, e-mail or text', extensions: ['pdf', 'docx', 'eml', 'txt'] },
};

/** What the system's dialogs offer, and how large a file of each purpose may be. */
export const saveFilters = (kind: ExportKind): FileFilter[] => [kinds[kind]];
export const openFilters = (purpose: OpenPurpose): FileFilter[] => [purposes[purpose]];
export const openLimitOf = (purpose: OpenPurpose): number => openLimits[purpose];
