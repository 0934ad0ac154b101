import { type PreviewServer, preview } from 'vite';
import type { Certificate } from './certificate';

/** Serves a build over https. Office shows no icon that comes with "no-cache", so everything may be kept for a moment. */
export const serve = (dist: string, { key, cert }: Certificate, port: number): Promise<PreviewServer> =>
  preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: dist },
    preview: {
      host: 'localhost',
      port,
      strictPort: true,
      https: { key, cert },
      headers: { 'Cache-Control': 'max-age=10' },
    },
  });
