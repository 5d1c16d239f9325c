import { AppError } from '../../shared/kernel/app-error';
import { exportKinds, type ExportKind } from '../../shared/ipc/contract';

/** Names that Windows keeps for devices, whatever the extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Control and format characters: one of them turns "fdp.exe" around on the screen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const no = (message: string): never => {
  throw new AppError('bad-file-name', message, 'Use a plain name such as "Motion to Quash.docx".');
};

/** The kind that a file's name says it has. */
export function kindOf(name: string): ExportKind {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return exportKinds.find((kind) => kind === extension) ?? no(`Quash writes no files like "${name}".`);
}

/** Adds the extension if the name does not end in it: a Linux dialog leaves that to us. */
export function withExtension(name: string, kind: ExportKind): string {
  return name.toLowerCase().endsWith(`.${kind}`) ? name : `${name}.${kind}`;
}

/** Refuses a name that would mean something else on another machine than it does here. */
export function checkFileName(name: string): ExportKind {
  if (unseen.test(name)) no('The file name holds a character that cannot be seen.');
  if (/[\\/:*?"<>|]/.test(name)) no('The file name holds one of \\ / : * ? " < > |.');
  if (name.length > 200) no('The file name is too long.');
  if (devices.test(name)) no('Windows keeps this file name for a device.');
  if (/^\.|[. ]$/.test(name)) no('A file name may not begin with a dot or end with a dot or a space.');
  return kindOf(name);
}
