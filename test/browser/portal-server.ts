/**
 * Portals on this computer: an https server that answers at their own host names, to browsers that look for every host
 * here, and that remembers each request, so that a test can say who asked for what.
 */
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { createCA, createCert } from 'mkcert';

export interface Served {
  readonly body: string;
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PortalServer {
  readonly port: number;
  /** Every request so far but what browsers ask by themselves, of their makers and for icons, in order: "www.find-tender.service.gov.uk/Notice/083650-2026". */
  readonly asked: string[];
  /** What was posted to an address so far, as it came. */
  posted(address: string): readonly string[];
  /** What an address answers from now on, once it is there; anything else is not found. */
  put(address: string, served: Served | Promise<Served>): void;
  close(): void;
}

const page = 'text/html; charset=utf-8';

const makers = /\.(?:mozilla\.(?:com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/;

export async function portalServer(served: Readonly<Record<string, Served>> = {}): Promise<PortalServer> {
  const answers = new Map<string, Served | Promise<Served>>(Object.entries(served));
  const asked: string[] = [];
  const posts: { readonly address: string; readonly body: string }[] = [];
  const server = createServer(await certificate(), async (request, response) => {
    const { host, pathname } = new URL(request.url ?? '/', `https://${request.headers.host}`);
    if (!makers.test(host) && pathname !== '/favicon.ico') asked.push(`${host}${pathname}`);
    if (request.method === 'POST') posts.push({ address: `https://${host}${pathname}`, body: await text(request) });
    const answer = await (answers.get(`https://${host}${pathname}`) ?? notFound);
    const { body, status = 200, type = page, headers = {} } = answer;
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portals have no port.');
  return {
    port: address.port,
    asked,
    posted: (where) => posts.filter(({ address }) => address === where).map(({ body }) => body),
    put: (where, answer) => answers.set(where, answer),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const notFound: Served = { status: 404, body: '<!doctype html><title>Not found</title><h1>Page not found</h1>' };

/** Made on the spot and trusted by nobody: the browsers of tests are told not to mind. */
async function certificate() {
  const authority = { organization: 'Goodmark tests', countryCode: 'GB', state: 'Here', locality: 'Here', validity: 2 };
  const ca = await createCA(authority);
  return createCert({ ca, domains: ['localhost', '127.0.0.1'], validity: 2 });
}
