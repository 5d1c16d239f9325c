import { realDisk, type Disk } from '../disk';

const no = (): never => {
  throw Object.assign(new Error('This disk is only read.'), { code: 'EROFS' });
};

/** The disk of this machine, on which nothing can be changed: to look at a vault as it lies. */
export const readOnlyDisk: Disk = {
  ...realDisk,
  open: async (path, how) => (how === 'read' ? realDisk.open(path, how) : no()),
  makeFolder: async () => no(),
  rename: async () => no(),
  remove: async () => no(),
  syncFolder: async () => no(),
};
