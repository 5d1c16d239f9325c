import { Option } from 'commander';
import type { Version } from '../../shared/sealing/marks';

/** Which versions of a paper the command line writes. */
export type VersionChoice = Version | 'both';

/** `--version`: never the sealed one by accident. */
export const versionOption = (): Option =>
  new Option('--version <VERSION>', 'where passages are under seal: the public version, the sealed one, or both')
    .choices(['public', 'sealed', 'both'])
    .default('public');

/** 'motion.docx' → 'motion-SEALED.docx', 'packet' → 'packet-SEALED': the name says which version it is. */
export const versionPath = (path: string, version: Version): string => {
  const [, stem = path, extension = ''] = /^(.*?)(\.docx)?$/i.exec(path) ?? [];
  return `${stem.replace(/[\\/]+$/, '')}-${version.toUpperCase()}${extension}`;
};
