/** The state as it will be once something is written or taken back. */
import type { Assessment } from '../../core/assessment';
import type { HashedPack } from '../../core/packs/canonical';
import type { Problem } from '../../core/result';
import { keptPack } from './embedded-pack';
import { scoredSentence, withEntry } from './log';
import type { Receipt, State } from './port';
import { ranksOf } from './ranks';
import type { KeptRecord } from './record';
import { notice } from './session-problems';
import { partsOf, type SavedState } from './state';

/** `written`: what is written, in words. */
export async function stateWith(
  assessment: Assessment,
  pack: HashedPack,
  { saved }: Pick<KeptRecord, 'saved'>,
  written: string,
  when: Date,
): Promise<SavedState> {
  const entry = {
    what: scoredSentence(assessment),
    written,
    pack: assessment.pack,
    workbookSha256: assessment.workbook.sha256,
  };
  return {
    pack: keptPack(pack),
    mapping: [],
    setup: assessment.setup,
    ranks: ranksOf(assessment),
    log: await withEntry(saved.log, entry, when),
    others: saved.others,
  };
}

/**
 * Everything else stays: what was decided is not undone with what was written. `undefined` where nothing changes: the
 * sheets of a pack are no part of a score.
 */
export async function stateWithout(
  { of }: Receipt,
  { saved }: KeptRecord,
  workbookSha256: string,
  when: Date,
): Promise<State | undefined> {
  if (of === 'pack') return undefined;
  const pack = saved.pack ?? saved.log.at(-1)?.pack;
  const entry = { what: 'Took back what was written.', written: '', workbookSha256 };
  const log = pack ? await withEntry(saved.log, { ...entry, pack }, when) : saved.log;
  return partsOf({ ...saved, ranks: {}, log });
}

/** What a co-author kept in the workbook since it was opened here, and loses when this is written. */
export function othersChanges(opened: SavedState, now: SavedState, wanted: SavedState): readonly Problem[] {
  const [before, theirs, ours] = [opened, now, wanted].map((saved) => {
    const { mapping, setup } = partsOf({ ...saved, ranks: {} });
    return JSON.stringify([mapping, setup]);
  });
  if (theirs === before || theirs === ours) return [];
  const last = now.log.at(-1);
  const when = last ? ` at ${last.when.slice(0, 16).replace('T', ' ')} UTC` : '';
  return [
    notice(
      'setup-replaced',
      `Somebody else kept another set-up in this workbook${when}, after it was opened here. Writing puts yours in its place; the log keeps both.`,
      'Open the workbook again to go on from theirs.',
    ),
  ];
}
