import { afterAll } from 'vitest';
import { removeFolders } from './main/vault/folders';

/** Run beside every file of tests. */
afterAll(removeFolders);
