/** A local http server over a folder of the build, for tests in real browsers. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface Site {
  /** `http://127.0.0.1:12345`, without a slash at the end. */
  readonly origin: string;
  close(): void;
}

interface Options {
  /** Where on the host the folder lies: `/tools`. */
  readonly at?: string;
  /** Other folders of the same host, by where they lie. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Key and certificate of an https host. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export async function serve(folder: string, { at = '', beside = {}, tls }: Options = {}): Promise<Site> {
  const folders = [...Object.entries(beside), [at, folder] as const];
  const answer: RequestListener = (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [prefix, root] = folders.find(([one]) => path.startsWith(`${one}/`)) ?? ['', folder];
    const inside = path.slice(prefix.length);
    const file = join(root, normalize(inside.endsWith('/') ? `${inside}index.html` : inside));
    const type = types[extname(file)] ?? 'application/octet-stream';
    // Pages change at any time; what they name does not, as on any good host.
    const caching = extname(file) === '.html' ? 'no-cache' : 'public, max-age=3600';
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': type, 'cache-control': caching, 'access-control-allow-origin': '*' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // One that nobody closes keeps no program running.
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
