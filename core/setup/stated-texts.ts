/** What a workbook says in words, cell by cell, for whoever looks for weights, scales and formulas in it. */
import type { Recognition } from '../facts/recognition';
import { parseWhere } from '../facts/where';
import type { Where } from '../source';
import type { StatedText } from './propose';

/** All that the workbook says in words. Sheets are called "Price (40%)" too. */
export const statedTexts = (recognition: Recognition): StatedText[] => [
  ...keysIn(recognition),
  ...recognition.statements.map(({ label, text, where }) => ({ label: ofItsSheet(label, where), text, where })),
  ...recognition.tables.flatMap((table) => table.titles.map(({ text, where }) => ({ label: '', text, where }))),
  ...recognition.tables.flatMap(weightsOfTitles),
  ...recognition.tables.map((table) => ({ label: '', text: table.sheet, where: table.id })),
];

/** "0 = Unacceptable", "1 = Weak" … one below the other are one key. */
function keysIn({ statements }: Recognition): StatedText[] {
  const columns = new Map<string, StatedText[]>();
  for (const { label, text, where } of statements) {
    const place = parseWhere(where);
    if (label !== '' || !place || !/^\s*\d{1,3}\s*[=:–-]\s*\p{L}/u.test(text)) continue;
    const key = `${place.sheet}\n${place.area.left}`;
    columns.set(key, [...(columns.get(key) ?? []), { label: '', text, where }]);
  }
  return [...columns.values()].flatMap((steps) => {
    const [first] = steps;
    return first && steps.length > 2
      ? [{ label: 'Scoring key', text: steps.map(({ text }) => text).join(', '), where: first.where }]
      : [];
  });
}

/** "Weight" and no more, on a sheet called "Price", is the weight of price. */
const ofItsSheet = (label: string, where: Where): string =>
  /^\W*(?:weight|weighting|pwysoliad)\W*$/i.test(label) ? `${parseWhere(where)?.sheet ?? ''} ${label}` : label;

/** "Q1 Mobilisation - weighting 25%" over the table of a sheet called Q1 is the weight of Q1. */
const weightsOfTitles = ({ sheet, titles }: Recognition['tables'][number]): StatedText[] =>
  titles.flatMap(({ text, where }) => {
    const weight = /\bweight(?:ing|ed)?\b[^\d%]{0,8}(\d{1,3}(?:\.\d+)?\s*%)\W*$/i.exec(text)?.[1];
    return weight === undefined ? [] : [{ label: `${sheet} weighting`, text: weight, where }];
  });
