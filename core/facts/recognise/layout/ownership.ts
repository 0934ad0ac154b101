/** Whose each sheet is, where one table is dealt out over sheets: a sheet a bidder, or a sheet an evaluator. */

import { tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import { nameKey } from '../../names';
import { looksLikeCompany } from '../../names/company';
import { lotWord } from '../../names/lot-words';
import type { FactId } from '../../vocabulary';
import { cellWhere, parseWhere } from '../../where';
import type { Draft } from '../sheet/draft';
import type { SheetDraft } from '../sheet/sheet-draft';
import { looksLikePerson } from './evaluators-across';
import { namedOwner, type Owner, statedOwners } from './owners';

/** Owners of a sheet with the row from which they hold: one, or one for each block of a sheet of blocks. */
export type Owners = ReadonlyMap<string, readonly { readonly from: number; readonly owner: Owner }[]>;

export function ownersOf(sheets: readonly SheetDraft[], bidders: ReadonlySet<string>): Owners {
  const owners = new Map<string, readonly { readonly from: number; readonly owner: Owner }[]>();
  const groups = dealtOut(sheets);
  const looks = new Map<SheetDraft, Look>();
  for (const sheet of sheets) looks.set(sheet, lookAt(sheet, bidders));
  const kinds = new Map<readonly SheetDraft[], Owner['kind'] | undefined>();
  for (const group of new Set(groups.values())) kinds.set(group, kindOfGroup(group, looks));
  for (const [sheet, look] of looks) {
    const stated = statedOwners(sheet.statements);
    const named = sureOwner(sheet, look, sheets, groups);
    const { withBidders } = look;
    if (named?.kind === 'evaluator' && (withBidders || stated.length <= 1))
      owners.set(sheet.grid.id, [{ from: 0, owner: named }]);
    else if (stated.length > 0 && !withBidders)
      owners.set(
        sheet.grid.id,
        stated.toSorted((a, b) => rankOf(a.owner) - rankOf(b.owner) || a.from - b.from),
      );
    else if (withBidders && stated.length > 1 && stated.every(({ owner }) => owner.kind === 'bidder'))
      // Cards below a summary of all bids: each holds from its own title.
      owners.set(
        sheet.grid.id,
        stated.map(({ owner }) => ({ from: parseWhere(owner.where)?.area.top ?? 0, owner })),
      );
    else if (stated[0]?.owner.kind === 'evaluator') owners.set(sheet.grid.id, stated);
    else if (named && !withBidders) owners.set(sheet.grid.id, [{ from: 0, owner: named }]);
    else {
      const group = groups.get(sheet);
      const kind = group && kinds.get(group);
      if (kind && !isPart(sheet.grid.name))
        owners.set(sheet.grid.id, [
          { from: 0, owner: { name: tidy(sheet.grid.name), where: cellWhere(sheet.grid.name, 0, 0), kind } },
        ]);
    }
  }
  return owners;
}

/** What a sheet by itself says of its owner, worked out once: every sheet of a group is asked for it. */
interface Look {
  readonly named: Owner | undefined;
  readonly withBidders: boolean;
}

const lookAt = (sheet: SheetDraft, bidders: ReadonlySet<string>): Look => ({
  named: namedOwner(sheet.grid, bidders),
  withBidders: hasBidders(sheet, bidders),
});

/** Initials and "Moderation" say whose a sheet is only where others of its kind stand beside it. */
function sureOwner(
  sheet: SheetDraft,
  { named }: Look,
  sheets: readonly SheetDraft[],
  groups: ReadonlyMap<SheetDraft, unknown>,
): Owner | undefined {
  if (named?.kind !== 'evaluator' || groups.has(sheet) || /^(?:evaluator|assessor)\b/i.test(sheet.grid.name))
    return named;
  const others = sheets.some((other) => other !== sheet && /^(?:evaluator|assessor)\b/i.test(other.grid.name));
  return others ? named : undefined;
}

/** Bidders last: of two names over one table the bidder's is the owner's. */
const rankOf = ({ kind }: Owner): number => (kind === 'bidder' ? 1 : 0);

const drafts = (sheet: SheetDraft): readonly Draft[] =>
  sheet.pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.draft] : []));

/** Sheets that carry a table under the very same headings, by sheet. */
function dealtOut(sheets: readonly SheetDraft[]): ReadonlyMap<SheetDraft, readonly SheetDraft[]> {
  const bySignature = new Map<string, SheetDraft[]>();
  for (const sheet of sheets)
    for (const draft of drafts(sheet)) {
      if (!draft.header || draft.columns.length < 2) continue;
      const signature = draft.columns.map(({ heading }) => heading.toLowerCase()).join('|');
      const alike = bySignature.get(signature) ?? [];
      if (!alike.includes(sheet)) bySignature.set(signature, [...alike, sheet]);
    }
  return new Map(
    [...bySignature.values()]
      .filter((alike) => alike.length > 1)
      .flatMap((alike) => alike.map((sheet) => [sheet, alike] as const)),
  );
}

const ofBids: ReadonlySet<FactId> = new Set<FactId>([
  'price',
  'unit-price',
  'line-amount',
  'mark',
  'points',
  'quantity',
]);

/** Sheets with bidders in them can only be evaluators'; sheets without are bidders', if they hold what bids hold. */
function kindOfGroup(group: readonly SheetDraft[], looks: ReadonlyMap<SheetDraft, Look>): Owner['kind'] | undefined {
  const names = group.map(({ grid }) => tidy(grid.name));
  if (group.some((sheet) => looks.get(sheet)?.named?.kind === 'evaluator')) return 'evaluator';
  if (group.some((sheet) => looks.get(sheet)?.withBidders))
    return names.every(looksLikePerson) ? 'evaluator' : undefined;
  const facts = group
    .flatMap(drafts)
    .flatMap(({ columns }) =>
      columns.flatMap(({ named }) => (named[0] && named[0].score >= 0.8 ? [named[0].fact] : [])),
    );
  const known = names.filter((name) => namesOf(name)[0]?.whole).length;
  return facts.some((fact) => ofBids.has(fact)) && !facts.includes('unit-value') && known === 0 ? 'bidder' : undefined;
}

/** A column of bidders, or headings that are bidders known elsewhere or companies. */
function hasBidders(sheet: SheetDraft, bidders: ReadonlySet<string>): boolean {
  return sheet.pieces.some((piece) => {
    if (piece.kind === 'transposed') return true;
    if (piece.kind !== 'table') return false;
    return (
      bidderHeadings(piece.draft, bidders) > 1 ||
      piece.draft.columns.some(
        ({ named, profile }) => named[0]?.fact === 'bidder' && named[0].score >= 0.85 && profile.filled > 1,
      )
    );
  });
}

/** How many columns are headed by a bidder known elsewhere, or by a company. */
function bidderHeadings({ columns }: Draft, bidders: ReadonlySet<string>): number {
  let count = 0;
  for (const { parts } of columns) if (parts.some(({ text }) => isBidderName(text, bidders))) count += 1;
  return count;
}

const isBidderName = (text: string, bidders: ReadonlySet<string>): boolean =>
  bidders.has(nameKey(text)) || (looksLikeCompany(text) && !namesOf(text)[0]?.whole);

/** "Lot 1" and "Year 2" deal one table out by lot or year. */
const isPart = (name: string): boolean => partName.test(name.trim());

const partName = new RegExp(String.raw`^(?:${lotWord}|year|phase|part|stage|sheet|option|zone|section)\b`, 'i');
