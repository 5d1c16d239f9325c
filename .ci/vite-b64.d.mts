import type { Plugin } from 'vite';
export function base64Files(): Plugin;
