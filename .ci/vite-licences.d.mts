import type { Plugin } from 'vite';

export function licences(options?: { readonly carries?: boolean; readonly leaves?: boolean }): Plugin;
