/**
 * Score cells that carry their working: numbers with a card, where Excel has them (ExcelApi 1.19). An extra on top of
 * what is written: the number is the same without, so a refusal costs the card and nothing else.
 */
import { longestText } from '../workbook/placing/held-value';
import type { Card, OutputCell } from '../workbook/port';
import type { Context, Requirements } from './api';
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
export async function putCards(
  context: Context,
  requirements: Requirements,
  cells: readonly CardCell[],
): Promise<void> {
  if (!requirements.isSetSupported('ExcelApi', '1.19')) return;
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

const withCard = ({ value, card: { title, lines } }: Pick<CardCell, 'value' | 'card'>): Excel.DoubleCellValue => ({
  type: 'Double',
  basicType: 'Double',
  basicValue: value,
  properties: Object.fromEntries(
    lines.map(([name, text]) => [name, { type: 'String' as const, basicValue: text.slice(0, longestText) }]),
  ),
  layouts: {
    // Sections in two columns were refused by Excel on the web.
    card: { title, sections: [{ layout: 'List', properties: lines.map(([name]) => name) }] },
    compact: { icon: 'Calculator' },
  },
  provider: { description: 'Goodmark' },
});
