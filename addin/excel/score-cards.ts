/**
 * Score cells that carry their working: numbers with a card, where Excel has them (ExcelApi 1.19). An extra on top of
 * what is written: the number is the same without, so a refusal costs the card and nothing else.
 */
import { clipped } from '../workbook/placing/held-value';
import type { Card, OutputCell } from '../workbook/port';
import type { Context } from './api';
import { officeCode } from './office-errors';
import type { Block } from './write-cells';

/** Cards are heavy: more in one request would come near what Excel on the web takes. */
const mostAtOnce = 500;

export interface CardCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly card: Card;
}

export const cardsOf = (blocks: readonly { readonly sheetId: string; readonly block: Block }[]): readonly CardCell[] =>
  blocks.flatMap(({ sheetId, block: { area, rows } }) =>
    rows.flatMap((cells, n) =>
      cells.flatMap((cell, m) => {
        const card = cell && cardOf(cell);
        return card ? [{ sheetId, row: area.top + n, column: area.left + m, ...card }] : [];
      }),
    ),
  );

const cardOf = ({ value, card }: OutputCell): Pick<CardCell, 'value' | 'card'> | undefined =>
  typeof value === 'number' && card ? { value, card } : undefined;

/** Adds the cards to cells already written. Number formats stay those of the cells. */
export async function putCards(context: Context, cells: readonly CardCell[]): Promise<void> {
  for (let at = 0; at < cells.length; at += mostAtOnce) {
    for (const { sheetId, row, column, ...cell } of cells.slice(at, at + mostAtOnce))
      context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).valuesAsJson = [
        [withCard(cell)],
      ];
    try {
      await context.sync();
    } catch (error) {
      // Excels differ in what they take inside a set they support: the rest would be refused as well.
      if (officeCode(error) === undefined) throw error;
      return;
    }
  }
}

function withCard({ value, card: { title, lines } }: Pick<CardCell, 'value' | 'card'>): Excel.DoubleCellValue {
  const properties: Record<string, Excel.StringCellValue> = {};
  // Two lines of one name are two lines.
  for (const [name, text] of lines) properties[freeName(name, properties)] = asText(text);
  return {
    type: 'Double',
    basicType: 'Double',
    basicValue: value,
    properties,
    layouts: {
      // Sections in two columns were refused by Excel on the web.
      card: { title, sections: [{ layout: 'List', properties: Object.keys(properties) }] },
      compact: { icon: 'Calculator' },
    },
    provider: { description: 'Goodmark' },
  };
}

const asText = (text: string): Excel.StringCellValue => ({ type: 'String', basicValue: clipped(text) });

function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name} (${n})`;
    if (!(free in taken)) return free;
  }
}
