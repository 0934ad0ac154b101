import { readNumbers } from '../cells';
import { isPercentFormat } from '../cells/formats';
import { nameKey } from '../names/name-key';
import type { CriterionFact } from '../tender';
import type { Field, Frame } from './frame';
import { sectionsOf } from './sections';

/** Section rows that stand as the criterion above others, with the weight that the section row itself states. */
export function sectionCriteria(
  frame: Frame,
  facts: readonly CriterionFact[],
  weight: Field | undefined,
): CriterionFact[] {
  const parents = new Map(
    facts.flatMap(({ parent, lot }) => (parent === null ? [] : [[nameKey(parent), lot] as const])),
  );
  const made = new Map<string, CriterionFact>();
  for (const section of sectionsOf(frame).heading) {
    if (!section || made.has(nameKey(section.text)) || !parents.has(nameKey(section.text))) continue;
    if (facts.some(({ name }) => nameKey(name) === nameKey(section.text))) continue;
    const cell = weight && frame.sheet.cell(section.row, weight.index);
    const [reading] = cell ? readNumbers([cell], { kind: 'share' }) : [];
    const inText = /\(?\s*(\d+(?:\.\d+)?\s*%)\s*\)?\s*$/.exec(section.text)?.[1];
    const [written] = inText ? readNumbers([{ value: inText, where: section.where }], { kind: 'share' }) : [];
    const stated = reading && reading.kind !== 'missing' ? reading : written;
    made.set(nameKey(section.text), {
      name: section.text,
      reference: null,
      parent: null,
      maximum: null,
      minimum: null,
      method: null,
      lot: parents.get(nameKey(section.text)) ?? null,
      weight: stated ?? null,
      weightIsPercent:
        stated !== undefined && (/%/.test(stated.raw) || (cell?.format !== undefined && isPercentFormat(cell.format))),
      where: section.where,
    });
  }
  return [...made.values()];
}
