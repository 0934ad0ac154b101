/** The scoring log: entries that name themselves by their own hash and those before them, so that none can go unseen. */
import type { Assessment } from '../../core/assessment';
import { canonical, utf8 } from '../../core/packs/canonical';
import type { Problem } from '../../core/result';
import type { LogEntry } from './admit-state';
import { engine } from './engine';
import { notice } from './session-problems';
import { sha256 } from './sha256';

type Content = Omit<LogEntry, 'id'>;

/** A lone surrogate has no bytes, and so no hash. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const idOf = ({ when, what, written, pack, workbookSha256, engine: by, before }: Content): Promise<string> =>
  sha256(utf8(canonical({ when, what, written, pack, workbookSha256, engine: by, before: [...before] })));

export async function entryOf(content: Content): Promise<LogEntry> {
  const clean = { ...content, what: wellFormed(content.what), written: wellFormed(content.written) };
  return { ...clean, id: await idOf(clean) };
}

/** The log with one more line: what was done, when, with which pack, on which workbook. */
export async function withEntry(
  log: readonly LogEntry[],
  { what, written, pack, workbookSha256 }: Pick<Content, 'what' | 'written' | 'pack' | 'workbookSha256'>,
  when: Date,
): Promise<readonly LogEntry[]> {
  const { id, version, sha256: hash } = pack;
  const before = lastOf(log);
  const content = { when: when.toISOString(), what, written, pack: { id, version, sha256: hash }, workbookSha256 };
  return [...log, await entryOf({ ...content, engine, before })];
}

/** Entries that no other names: one, or one of each person who wrote at the same time. */
function lastOf(log: readonly LogEntry[]): string[] {
  const named = new Set(log.flatMap(({ before }) => before));
  return log.flatMap(({ id }) => (named.has(id) ? [] : [id]));
}

/** What is wrong with the log, in words; nothing where every entry is as it was written and none is gone. */
export async function logProblems(log: readonly LogEntry[]): Promise<readonly Problem[]> {
  const ids = new Set(log.map(({ id }) => id));
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of log) {
    const when = `${entry.when.slice(0, 16).replace('T', ' ')} UTC`;
    if ((await entryOf(entry)).id !== entry.id)
      problems.push(
        notice(
          'log-entry-changed',
          `The entry of ${when} in the scoring log was changed after it was written.`,
          'Ask who changed it, and keep an earlier copy of the workbook as evidence.',
        ),
      );
    for (const before of entry.before) {
      if (ids.has(before) || told.has(before)) continue;
      told.add(before);
      problems.push(
        notice(
          'log-entry-gone',
          `An entry is gone from the scoring log: the one before that of ${when}.`,
          'Look for it in an earlier copy of the workbook.',
        ),
      );
    }
  }
  return problems;
}

export function scoredSentence({ bids, lots }: Assessment): string {
  const ranked = bids.filter(({ rank }) => rank !== null).length;
  const winners = lots.flatMap(({ lot, winner }) =>
    winner === null ? [] : [lot === null ? winner : `${lot}: ${winner}`],
  );
  return `Scored ${bids.length} bids, ${ranked} ranked. First: ${winners.join('; ') || 'none'}.`;
}
