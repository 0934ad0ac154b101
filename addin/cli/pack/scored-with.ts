/** A workbook scored with one pack, nothing written: as `npm run score` does, for a comparison. */
import { basename } from 'node:path';
import type { Assessment } from '../../../core/assessment';
import type { Pack } from '../../../core/packs/pack';
import { fail, type Result } from '../../../core/result';
import { admitSetup } from '../../../core/setup/admit-setup';
import { openFileWorkbook } from '../../file/file-workbook';
import { createSession } from '../../workbook/create-session';
import { readBytes, readJson } from '../files';
import { toScoreWith } from './load';

export async function scoredWith(workbook: string, setup: string | undefined, pack: Pack): Promise<Result<Assessment>> {
  const able = toScoreWith(pack);
  if (!able.ok) return able;
  const bytes = await readBytes(workbook);
  if (!bytes.ok) return bytes;
  const port = await openFileWorkbook(basename(workbook), bytes.value);
  if (!port.ok) return port;
  const session = createSession(port.value, { packs: [pack] });
  const opened = await session.open();
  if (!opened.ok) return opened;
  const { proposal, problems } = opened.value;
  if (setup === undefined) {
    const open = [...problems, ...proposal.undecided].filter(({ severity }) => severity === 'stop');
    return open.length > 0 ? fail(...open) : session.score({ ...proposal.setup, pack: pack.id });
  }
  const document = await readJson(setup);
  if (!document.ok) return document;
  const admitted = admitSetup(document.value);
  return admitted.ok ? session.score({ ...admitted.value, pack: pack.id }) : admitted;
}
