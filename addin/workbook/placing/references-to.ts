import type { Area } from '../../../core/source';
import { parseArea } from './address';
import { sameSheetName } from './sheet-name';

/** Text in quotes, a reference with or without its sheet, or a word that only begins like one. */
const token =
  /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*|[^"'\p{L}\p{N}_$]+|./giu;

/** Areas of one sheet that a formula reads. `here`: the formula stands on that sheet, so bare references count too. */
export function referencesTo(sheet: string, formula: string, here: boolean): readonly Area[] {
  const areas: Area[] = [];
  for (const [, quoted, plain, reference] of formula.matchAll(token)) {
    if (reference === undefined) continue;
    const named = quoted?.replaceAll("''", "'") ?? plain;
    if (named === undefined ? !here : !sameSheetName(named, sheet)) continue;
    const area = parseArea(reference);
    if (area) areas.push(area);
  }
  return areas;
}
