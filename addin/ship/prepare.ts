/** Puts everything where a real Excel on this computer finds it. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Certificate, certificateIn } from './certificate';
import { asDevelopment } from './manifest';
import type { Sideloaded } from './steps';

interface Place {
  /** The repository's manifest. */
  readonly manifest: string;
  /** The build. */
  readonly dist: string;
  readonly home: string;
  readonly platform: string;
}

export async function prepare({ manifest, dist, home, platform }: Place): Promise<Sideloaded & Certificate> {
  const certificate = await certificateIn(join(home, '.goodmark'));
  const development = asDevelopment(readFileSync(manifest, 'utf8'));
  const manifestFile = join(dist, 'goodmark-development.xml');
  writeFileSync(manifestFile, development);
  const id = /<Id>(.*)<\/Id>/.exec(development)?.[1] ?? '';
  return { ...certificate, id, manifestFile, copiedTo: platform === 'darwin' ? copyForMac(manifestFile, home) : null };
}

/** `null`: Excel has never been opened here. */
function copyForMac(manifestFile: string, home: string): string | null {
  const documents = join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents');
  if (!existsSync(documents)) return null;
  mkdirSync(join(documents, 'wef'), { recursive: true });
  const copy = join(documents, 'wef', 'goodmark-development.xml');
  copyFileSync(manifestFile, copy);
  return copy;
}
