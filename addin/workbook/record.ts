/** What a workbook keeps about earlier work: read, held against itself, and told in words where something is missing. */
import { cellWhere } from '../../core/facts/where';
import type { HashedPack } from '../../core/packs/canonical';
import { ok, type Problem, type Result } from '../../core/result';
import type { Grid } from '../../core/source';
import type { Admitted, LogEntry } from './admit-state';
import { embeddedPack } from './embedded-pack';
import { markInWords, markOf } from './kept/mark';
import { mergedLog } from './kept/merge';
import { entriesOn, isLogSheet } from './output/log-sheet';
import { ownSheetPrefix } from './output/own-names';
import { inWords, ownPartsByName, withoutTaken, writesOf } from './own-parts';
import { isBlank } from './placing/removal';
import type { Kept, Receipt } from './port';
import { listed, notice } from './session-problems';
import { noState, type PartName, partNames, type SavedState } from './state';
import { unrecorded } from './unrecorded';

export interface KeptRecord {
  readonly saved: SavedState;
  /** Kept in the workbook and whole. */
  readonly pack: HashedPack | null;
  readonly packRead: Result<HashedPack | null>;
  /** Oldest first. */
  readonly receipts: readonly Receipt[];
  /** Cells of ours: of the receipts, or where those are lost, all that bear our names. */
  readonly own: ReturnType<typeof writesOf>;
  /** Something of the score is in the workbook, or was when another program lost the record of it. */
  readonly isWritten: boolean;
  readonly receiptsLost: boolean;
  readonly problems: readonly Problem[];
}

export const nothingKept: KeptRecord = {
  saved: noState,
  pack: null,
  packRead: ok(null),
  receipts: [],
  own: [],
  isWritten: false,
  receiptsLost: false,
  problems: [],
};

const nothingAdmitted: Admitted = { saved: noState, lost: [] };

/** `grids`: all sheets, ours among them. `before`: what was read last; a pack that is still the same is not admitted again. */
export async function readRecord(
  kept: Kept | null,
  grids: readonly Grid[],
  before: KeptRecord = nothingKept,
): Promise<KeptRecord> {
  const admitted = kept ? await (await import('./admit-state')).admitState(kept) : nothingAdmitted;
  // More than one sheet where it was lost before.
  const onSheet = mergedLog(grids.filter(isLogSheet).flatMap(entriesOn), []);
  // Some programs drop even the mark; our own sheet still tells.
  const lost = kept === null && onSheet.length > 0 ? partNames : admitted.lost;
  const { saved } = admitted;
  const shown = lost.includes('log') ? onSheet : [];
  const receipts = withoutTaken(kept?.receipts ?? [], grids);
  const receiptsLost = lost.includes('receipts');
  const own = receiptsLost ? ownPartsByName(grids) : writesOf(receipts);
  const isSame = JSON.stringify(saved.pack) === JSON.stringify(before.saved.pack);
  const pack = isSame ? before.packRead : await embeddedPack(saved.pack);
  const marks = kept?.marks ?? [];
  return {
    saved: shown.length > 0 ? { ...saved, log: shown } : saved,
    pack: pack.ok ? pack.value : null,
    packRead: pack,
    receipts,
    own,
    isWritten: receipts.some(({ of }) => of === undefined) || marks.length > 0 || receiptsLost,
    receiptsLost,
    problems: [
      ...unfinished(grids),
      ...(receiptsLost || lost.length === partNames.length ? [] : unrecorded(grids, own)),
      ...(lost.length > 0 ? [recordLost(lost, marks, shown, own)] : []),
      ...(pack.ok ? markProblems(marks, pack.value) : pack.problems),
    ],
  };
}

/** A pane that is closed while it writes leaves new sheets that nothing stands on yet. */
function unfinished(grids: readonly Grid[]): readonly Problem[] {
  const blank = grids.filter((grid) => grid.name.startsWith(ownSheetPrefix) && isBlank(grid)).map(({ name }) => name);
  if (blank.length === 0) return [];
  return [
    notice(
      'writing-unfinished',
      `${blank.length === 1 ? 'The sheet' : 'The sheets'} ${listed(blank)} ${blank.length === 1 ? 'is' : 'are'} empty: Goodmark was interrupted while it wrote, or somebody cleared ${blank.length === 1 ? 'it' : 'them'}.`,
      'Preview the changes and write again: what was left unfinished is replaced.',
      blank.map((name) => cellWhere(name, 0, 0)),
    ),
  ];
}

const names: Readonly<Record<PartName, string>> = {
  pack: 'the pack',
  mapping: 'what the columns mean',
  setup: 'the set-up',
  log: 'the log',
  receipts: 'the receipts of what was written',
};

function recordLost(
  lost: readonly PartName[],
  marks: readonly string[],
  shown: readonly LogEntry[],
  own: KeptRecord['own'],
): Problem {
  const last = shown.at(-1)?.pack;
  const mark = marks[0] ?? (last && markOf(last));
  const by = mark === undefined ? '' : ` with ${markInWords(mark)}`;
  const all = lost.length === partNames.length;
  const what = all ? 'its whole record' : listed(lost.map((name) => names[name]));
  const left = partNames.filter((name) => !lost.includes(name)).map((name) => names[name]);
  const entries = `${shown.length} ${shown.length === 1 ? 'entry' : 'entries'}`;
  const recovered = shown.length > 0 ? [`the log of ${entries} on its sheet`] : [];
  const works = [...left, ...recovered];
  const still = works.length > 0 ? ` Still whole: ${listed(works)}.` : '';
  const byHand =
    lost.includes('receipts') && own.length > 0
      ? ` To take back what was written, delete ${listed(own.map(inWords))} by hand.`
      : '';
  return notice(
    'record-lost',
    `Goodmark scored this workbook${by}, and another program has lost ${what} since.${still}`,
    `Score it again to make the record whole.${byHand}`,
  );
}

/** The mark is told against the pack kept inside; where that is lost, there is nothing to tell it against. */
function markProblems(marks: readonly string[], pack: HashedPack | null): readonly Problem[] {
  if (!pack) return [];
  const own = markOf({ id: pack.pack.id, version: pack.pack.version, sha256: pack.sha256 });
  return marks
    .filter((mark) => mark !== own)
    .map((mark) =>
      notice(
        'mark-differs',
        `The workbook is marked as scored with ${mark.replaceAll('|', ' ')}, but the pack kept in it is ${own.replaceAll('|', ' ')}.`,
        'Score it again with the pack that you mean to use.',
      ),
    );
}
