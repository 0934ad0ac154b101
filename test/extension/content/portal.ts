/** A made-up portal on this computer, and the marking script for its pages. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import type { Marking } from './script';

declare global {
  var marking: Marking;
}

/** The script as one text, as it is shipped: minified, with its styles inside. */
export async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'script.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

export interface Portal {
  readonly origin: string;
  close(): void;
}

/** One html for every path, with headers of the portal's choice. */
export async function portalOf(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Portal> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
