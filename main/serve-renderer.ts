import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, protocol, type Session } from 'electron';
import { isOurs, scheme } from './origin';

/** Serves the window's own files from an allow-list, never from a path that a request makes up. */

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "frame-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Every file below a folder, as the URL path it is served under. */
function listFiles(folder: string, path = '/'): Map<string, string> {
  return new Map(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? [...listFiles(join(folder, entry.name), `${path}${entry.name}/`)]
        : [[`${path}${entry.name}`, join(folder, entry.name)] as const],
    ),
  );
}

/** Before `ready`: the scheme is a standard, secure origin, so IndexedDB and modules work as on the web. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * Before `ready`: every session that is ever made answers GET for the files that are in the folder now, and nothing
 * else. A session that is not served shows no page at all.
 */
export function serveRenderer(folder: string): void {
  const files = listFiles(folder);
  const answer = async ({ url, method }: Request): Promise<Response> => {
    const file = isOurs(url) && method === 'GET' ? files.get(new URL(url).pathname) : undefined;
    if (file === undefined) return new Response('Not found', { status: 404, headers });
    const type = types[extname(file)] ?? 'application/octet-stream';
    return new Response(await readFile(file), { headers: { ...headers, 'Content-Type': type } });
  };
  app.on('session-created', (session: Session) => session.protocol.handle(scheme, answer));
}
