import type { Plugin } from 'vite';
export function fasterLayout(): Plugin;
