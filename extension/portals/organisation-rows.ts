/** Suppliers and buyers whose names stand in rows of a table. */
import { opensWithFate } from '../../core/facts/names/fate';
import { splitNames } from '../../core/facts/names/split-names';
import { type Draft, type Owner, say } from './draft';
import { find } from './elements';
import { isNameLabel, isOrganisationLabel } from './labels';
import { couldBeName, namesIn } from './names';
import type { Line } from './outline';

type Row = readonly Line[];

const lost =
  /^(?:un-?successful|not (?:successful|awarded|selected|appointed)|lost|runner[- ]up|reserve|failed|aflwyddiannus)\b/i;
const asksWhoWon = /\b(?:awarded|successful|won|winner|winning|appointed|selected)\b/i;
/** A table of all who bid says in a column of its own who did not win. */
const isOfLoser = ({ label, text }: Line): boolean =>
  lost.test(text) || opensWithFate(text) || (asksWhoWon.test(label) && /^(?:no|nac ydy|✗|✘|x)$/i.test(text));

/** A list in a cell has a name in each item. */
const namesOfCell = ({ text, element }: Line): ReturnType<typeof namesIn> =>
  find(element, 'li') === null ? namesIn(text) : { names: splitNames(text), rest: '' };

/**
 * Those whose names stand in rows of a table, with what each row says of them; what else a row says is of the owner, or of
 * an award of its own where there are several. Gives back the rows without a name.
 */
export function openRows(
  draft: Draft,
  role: 'supplier' | 'buyer',
  rows: readonly Row[],
  owner: Owner,
  isName: (label: string) => boolean = isNameLabel,
): readonly Row[] {
  const nameIn = (row: Row): Line | undefined =>
    row.some(isOfLoser) ? undefined : row.find(({ label, text }) => isName(label) && couldBeName(text));
  const named = rows.flatMap((row) => {
    const name = nameIn(row);
    return name === undefined ? [] : [{ name, cells: row.filter((cell) => cell !== name) }];
  });
  for (const { name, cells } of named) {
    const { names, rest } = namesOfCell(name);
    const [block, another] = names.map((text) => draft.open(role, { ...name, text }, owner.lots));
    // What is said beside several names is said of none of them.
    if (block === undefined || another !== undefined) continue;
    say(block, '', rest);
    const others = cells.filter(({ label }) => !isOrganisationLabel(label));
    const isOneOfSeveral = role === 'supplier' && named.length > 1 && others.length > 0;
    const award = isOneOfSeveral ? draft.open('award', name, owner.lots) : owner;
    for (const cell of cells) say(others.includes(cell) ? award : block, cell.label, cell.text);
  }
  return rows.filter((row) => nameIn(row) === undefined);
}
