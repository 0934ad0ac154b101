/** Labels with their values, and sentences, that stand outside tables: methods, scales, weights and names. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { kindOf } from '../../cells/kinds';
import { tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import type { Statement } from '../../recognition';
import type { FactId } from '../../vocabulary';
import { cellWhere } from '../../where';
import type { OccupiedRow } from './occupied';

/** The fact that a label names as a whole; a label that merely contains a known word names none. */
export const labelFact = (label: string): FactId | null => {
  const best = namesOf(label.replace(/[:\s]+$/, ''))[0];
  return best && best.score >= 0.8 ? best.fact : null;
};

const shown = (grid: Grid, row: number, column: number): string => {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number' && kindOf(value, grid.formats.get(cellKey(row, column))) === 'percent')
    return `${Number((value * 100).toPrecision(12))}%`;
  return tidy(String(value ?? ''));
};

const isLabel = (text: string): boolean =>
  text.length > 0 && text.length <= 70 && /\p{L}/u.test(text) && !/[.!?]$/.test(text);

/** Reads rows cell by cell: "Label:" with what is right of it, "Label: value" in one cell, and lone sentences. */
export function statementsIn(grid: Grid, rows: readonly OccupiedRow[]): readonly Statement[] {
  return rows.flatMap(({ row, columns }) => {
    const found: Statement[] = [];
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] ?? 0;
      const text = shown(grid, row, column);
      const where = cellWhere(grid.name, row, column);
      const next = columns[index + 1];
      const inside = labelled(text);
      if (
        typeof valueAt(grid, row, column) === 'string' &&
        next !== undefined &&
        isLabel(text) &&
        !(inside && !text.endsWith(':') && columns.length > 2)
      ) {
        const alone = inside && !text.endsWith(':') && labelFact(inside[1] ?? '') !== null;
        if (!alone) {
          found.push({
            label: text.replace(/\s*:$/, ''),
            labelWhere: where,
            text: shown(grid, row, next),
            where: cellWhere(grid.name, row, next),
            fact: labelFact(text),
          });
          index += 1;
          continue;
        }
      }
      if (/\s/.test(text) && typeof valueAt(grid, row, column) === 'string') found.push(...sentencesOf(text, where));
    }
    return found;
  });
}

/** Each sentence of a text; "Price formula: lowest / bid" is a label with its value. */
function sentencesOf(text: string, where: string): readonly Statement[] {
  return text.split(/(?<=[\p{L})%]{2}[.;])\s+(?=\p{Lu})/u).map((sentence) => {
    const inside = labelled(sentence);
    return inside?.[1] !== undefined && inside[2] !== undefined
      ? { label: inside[1].trim(), labelWhere: where, text: inside[2].trim(), where, fact: labelFact(inside[1]) }
      : { label: '', labelWhere: where, text: sentence, where, fact: null };
  });
}

const labelled = (text: string): RegExpExecArray | null =>
  /^([^:]{2,60}):\s+(\S.*)$/s.exec(text) ?? /^([^–]{2,60}?)\s+–\s+(\S.*)$/s.exec(text);
