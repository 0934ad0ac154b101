/** A pack written on sheets of the open workbook, to be edited there and read back. */
import { cellWhere } from '../../core/facts/where';
import { canonical } from '../../core/packs/canonical';
import type { Pack } from '../../core/packs/pack';
import type { Shelf } from '../../core/packs/sharing/shelf';
import { otherNameOf } from '../../core/packs/sheet/columns';
import { packFromSheets } from '../../core/packs/sheet/from-sheets';
import { fail, ok, type Problem, type Result } from '../../core/result';
import { packOutputs } from './output/pack-sheets';
import { sameSheetName } from './placing/sheet-name';
import type { OutputSheet, Plan, WorkbookPort } from './port';
import { notice, problem } from './session-problems';

export interface PackPreview {
  readonly pack: { readonly id: string; readonly title: string; readonly version: string };
  readonly plan: Plan;
  readonly notices: readonly Problem[];
}

/** The pack that is written on the sheets of the open workbook as it is now. */
export async function packOnSheets(port: WorkbookPort): Promise<Result<Pack>> {
  const reading = await port.read();
  if (!reading.ok) return reading;
  const kept = await port.loadState();
  if (!kept.ok) return kept;
  const written = (kept.value?.receipts ?? []).filter(({ of }) => of === 'pack').flatMap(({ writes }) => writes);
  return packFromSheets(
    reading.value.grids,
    written.map(({ sheet }) => sheet),
  );
}

/** The pack as its author wrote it: one that stands on another is edited without the other's parts. */
function authored(id: string, shelf: Shelf | undefined, packs: readonly Pack[]) {
  const shelved = shelf?.shelved().find(({ pack }) => pack.id === id);
  const pack = shelved?.pack ?? packs.find((one) => one.id === id);
  return pack && { pack, isOwn: shelved?.publisher === null };
}

/** Nothing is planned unless all its sheets find their place: they are read back by their names. */
export async function planPackSheets(
  port: WorkbookPort,
  id: string,
  shelf: Shelf | undefined,
  packs: readonly Pack[],
): Promise<Result<PackPreview>> {
  const found = authored(id, shelf, packs);
  if (!found)
    return fail(problem('unknown-pack', `No pack here is called ${id}.`, 'Choose one from the list of packs.', [id]));
  const { pack, isOwn } = found;
  const standing = await packOnSheets(port);
  if (standing.ok && canonical(standing.value) === canonical(pack)) return fail(alreadyThere(pack));
  const wanted = packOutputs(pack);
  const asWanted = await port.plan(wanted);
  if (!asWanted.ok) return asWanted;
  const taken = homelessIn(wanted, asWanted.value);
  const sheets = wanted.map((one) => (taken.includes(one) ? { ...one, name: otherNameOf(one.name) } : one));
  const plan = taken.length === 0 || asWanted.value.skipped.length > 0 ? asWanted : await port.plan(sheets);
  if (!plan.ok) return plan;
  const [homeless] = homelessIn(sheets, plan.value);
  if (homeless) return fail(noPlace(taken[0] ?? homeless, plan.value));
  const { title, version } = pack;
  return ok({
    pack: { id, title, version },
    plan: plan.value,
    notices: [...(isOwn ? [] : [needsOwnId(pack)]), ...taken.map(hasOtherName)],
  });
}

/** Those that would have to be called otherwise than they are read back by. */
const homelessIn = (sheets: readonly OutputSheet[], { writes }: Plan): readonly OutputSheet[] =>
  sheets.filter(({ name }) => !writes.some(({ sheet }) => sameSheetName(sheet, name)));

const hasOtherName = ({ name }: OutputSheet): Problem =>
  notice(
    'pack-sheet-other-name',
    `This workbook has a sheet of its own called ${name}, so the pack’s is called ${otherNameOf(name)}.`,
    'Keep that name: the pack is read back by it.',
    [cellWhere(name, 0, 0)],
  );

const alreadyThere = ({ title, version }: Pack): Problem =>
  problem(
    'pack-on-sheets',
    `The sheets of this workbook hold ${title} ${version} already, just as it is here.`,
    'Change what you like there, then choose "Read a pack on these sheets".',
    ['Pack'],
  );

function noPlace({ name }: OutputSheet, { skipped: [kept] }: Plan): Problem {
  return kept
    ? problem(
        'pack-sheet-kept',
        `The pack was not written. ${kept.reason}`,
        'If its sheets hold changes of yours, choose "Read a pack on these sheets" first; then delete them, and try again.',
        [kept.where],
      )
    : problem(
        'pack-sheet-taken',
        `The pack was not written: this workbook has sheets of its own called ${name} and ${otherNameOf(name)}, and the pack needs one of these names.`,
        'Rename one of these sheets, or write the pack into a new workbook.',
        [cellWhere(name, 0, 0)],
      );
}

const needsOwnId = ({ id, title }: Pack): Problem =>
  notice(
    'pack-id-belongs',
    `${title} belongs to whoever published it, so what you make of it needs an id of its own to be read back.`,
    `Write one in place of ${id} on the sheet Pack, in the row Id.`,
  );
