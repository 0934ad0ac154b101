/** `npm run sideload`: the add-in in a real Excel on this computer. With `--check`, all of it but the serving. */
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { prepare } from './prepare';
import { serve } from './serve';
import { stepsFor } from './steps';

const root = join(import.meta.dirname, '../..');

// The manifest for development always points to this computer.
delete process.env['ORIGIN'];
const builder = await createBuilder({ root, logLevel: 'warn' });
await builder.buildApp();

const dist = join(root, 'dist');
const ready = await prepare({ manifest: join(root, 'manifest.xml'), dist, home: homedir(), platform: platform() });
console.log(stepsFor(ready));

if (!process.argv.includes('--check')) {
  await serve(dist, ready, 3000);
  console.log('Serving https://localhost:3000 until you press Ctrl+C.');
}
