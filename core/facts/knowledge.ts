/** What the rest of the workbook says, gathered in a first pass, so that one table's names help to read another. */
import { valueAt } from '../source';
import { tidy } from './headings';
import { nameKey, pseudoBidder } from './names';
import { namedOwner, statedOwner } from './owners';
import type { SheetDraft } from './sheet-draft';

export interface Owner {
  readonly name: string;
  readonly where: string;
  readonly kind: 'bidder' | 'evaluator';
}

export interface Knowledge {
  /** Name keys of bidders found in columns of bidders, in transposed headings and in labels such as "Supplier:". */
  readonly bidders: ReadonlySet<string>;
  /** Name keys of criteria found in tables of criteria. */
  readonly criteria: ReadonlySet<string>;
  /** Whose a sheet is, by the sheet's name. */
  readonly owners: ReadonlyMap<string, Owner>;
}

/** Several sheets with the same headings and no bidder in them are one table, dealt out over sheets. */
export function learn(sheets: readonly SheetDraft[]): Knowledge {
  const bidders = new Set<string>();
  const criteria = new Set<string>();
  const add = (text: string) => {
    if (text.length <= 70 && !pseudoBidder(text)) bidders.add(nameKey(text));
  };
  for (const sheet of sheets) {
    for (const statement of sheet.statements) if (statement.fact === 'bidder') add(statement.text);
    for (const piece of sheet.pieces) {
      if (piece.kind === 'transposed')
        for (const column of piece.transposed.across)
          add(tidy(String(valueAt(sheet.grid, piece.transposed.header, column) ?? '')));
      if (piece.kind !== 'table') continue;
      for (const { named, profile } of piece.draft.columns) {
        const best = named[0];
        if (!best || best.score < 0.85 || profile.figures > 0.3 || profile.length > 60) continue;
        if (best.fact === 'bidder') for (const text of new Set(profile.texts)) add(text);
        const weighed = piece.draft.columns.some(
          (other) => other.named[0]?.fact === 'weight' || other.named[0]?.fact === 'maximum',
        );
        if (weighed && (best.fact === 'criterion' || best.fact === 'sub-criterion'))
          for (const text of new Set(profile.texts)) criteria.add(nameKey(text));
      }
    }
  }
  return { bidders, criteria, owners: ownersOf(sheets, bidders) };
}

function ownersOf(sheets: readonly SheetDraft[], bidders: ReadonlySet<string>): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const alike = new Map<string, number>();
  for (const sheet of sheets)
    for (const signature of signaturesOf(sheet)) alike.set(signature, (alike.get(signature) ?? 0) + 1);
  for (const sheet of sheets) {
    const dealt = signaturesOf(sheet).some((signature) => (alike.get(signature) ?? 0) > 1);
    const hasBidders = sheet.pieces.some(
      (piece) =>
        piece.kind === 'table' &&
        piece.draft.columns.some(
          ({ named, profile }) => named[0]?.fact === 'bidder' && named[0].score >= 0.85 && profile.filled > 1,
        ),
    );
    const stated = statedOwner(sheet.statements);
    const byName = namedOwner(sheet.grid, bidders);
    const owner = stated?.kind === 'bidder' && byName?.kind === 'evaluator' ? byName : (stated ?? byName);
    if (owner && !(owner.kind === 'bidder' && hasBidders)) owners.set(sheet.grid.id, owner);
    else if (!owner && dealt && !hasBidders && !looksLikePart(sheet.grid.name))
      owners.set(sheet.grid.id, { name: tidy(sheet.grid.name), where: `${sheet.grid.name}`, kind: 'bidder' });
  }
  return owners;
}

/** "Lot 1" and "Year 2" deal one table out by lot or year, not by bidder. */
const looksLikePart = (name: string): boolean =>
  /^(?:lot|year|phase|part|stage|sheet|option|zone|section)\b/i.test(name.trim());

function signaturesOf(sheet: SheetDraft): readonly string[] {
  return sheet.pieces.flatMap((piece) => {
    if (piece.kind !== 'table' || !piece.draft.header || piece.draft.columns.length < 2) return [];
    return [piece.draft.columns.map(({ heading }) => heading.toLowerCase()).join('|')];
  });
}
