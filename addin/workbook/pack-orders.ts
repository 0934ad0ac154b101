/** Packs from outside, as a person orders them in the pane: by link, from a file, or an update of all. */
import type { Assessment } from '../../core/assessment';
import { canonical } from '../../core/packs/canonical';
import { diffPacks } from '../../core/packs/compare/diff';
import { packEffect } from '../../core/packs/compare/effect';
import { versionRemark } from '../../core/packs/compare/versions';
import type { Pack } from '../../core/packs/pack';
import type { Shelf, ShelfChange } from '../../core/packs/sharing/shelf';
import { ok, type Problem, type Result } from '../../core/result';

export type PackOrder =
  /** The text of a pack's file. */
  | { readonly kind: 'add'; readonly text: string }
  /** The pack that is written on the sheets of the open workbook. */
  | { readonly kind: 'read-sheets' }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'subscribe'; readonly link: string }
  | { readonly kind: 'unsubscribe'; readonly address: string }
  /** Asks every publisher for what changed. */
  | { readonly kind: 'update' };

export interface PackTaken {
  readonly title: string;
  readonly version: string;
  readonly before: string | null;
  /** That it goes back to a lower version, or is another text of the same; `null` where it goes on. */
  readonly remark: string | null;
  /** What changed since the version before, in sentences; what can change a score first. */
  readonly changes: readonly string[];
  /** What it does to the tender that is scored with it; `null` where none is. */
  readonly effect: string | null;
}

export interface PacksChanged {
  readonly taken: readonly PackTaken[];
  readonly problems: readonly Problem[];
}

/**
 * @param onSheets reads the pack that is written on the sheets of the open workbook
 * @param rescored the tender in hand as this pack would score it; `null` where it is not scored with the pack's id
 */
export async function carryOutOrder(
  order: PackOrder,
  shelf: Shelf,
  onSheets: () => Promise<Result<Pack>>,
  scored: Assessment | undefined,
  rescored: (pack: Pack) => Assessment | null,
): Promise<Result<PacksChanged>> {
  const change = await changeShelf(order, shelf, onSheets);
  if (!change.ok) return change;
  return ok({
    taken: change.value.taken.map(({ pack, before }) => ({
      title: pack.title,
      version: pack.version,
      before: before?.version ?? null,
      remark: (before && versionRemark(before, pack)?.says) ?? null,
      changes: before
        ? diffPacks(before, pack)
            .toSorted((a, b) => Number(b.decides) - Number(a.decides))
            .map(({ sentence }) => sentence)
        : [],
      effect: before && scored ? effectOf(scored, rescored(pack)) : null,
    })),
    problems: change.value.problems,
  });
}

const effectOf = (before: Assessment, after: Assessment | null): string | null =>
  after && packEffect(before, after).sentence;

const nothing: ShelfChange = { taken: [], problems: [] };

async function changeShelf(
  order: PackOrder,
  shelf: Shelf,
  onSheets: () => Promise<Result<Pack>>,
): Promise<Result<ShelfChange>> {
  if (order.kind === 'subscribe') return shelf.subscribe(order.link);
  if (order.kind === 'update') return ok(await shelf.refresh());
  if (order.kind === 'add') return add(order.text, shelf);
  if (order.kind === 'read-sheets') {
    const pack = await onSheets();
    return pack.ok ? add(canonical(pack.value), shelf) : pack;
  }
  await (order.kind === 'remove' ? shelf.remove(order.id) : shelf.unsubscribe(order.address));
  return ok(nothing);
}

async function add(text: string, shelf: Shelf): Promise<Result<ShelfChange>> {
  const known = shelf.packs();
  const added = await shelf.add(text);
  if (!added.ok) return added;
  const before = known.find(({ id }) => id === added.value.id) ?? null;
  return ok({ taken: [{ pack: added.value, before }], problems: [] });
}
