import { readNumbers } from '../cells';
import { isPercentFormat } from '../cells/formats';
import { nameKey } from '../names/name-key';
import type { CriterionFact } from '../tender';
import type { Field, Frame } from './frame';
import { type Over, sectionsOf, weighedTitle, weightAtEnd } from './sections';

/** Section rows and titles that stand as the criterion above others, with the weight that they themselves state. */
export function sectionCriteria(
  frame: Frame,
  facts: readonly CriterionFact[],
  weight: Field | undefined,
): CriterionFact[] {
  const parents = new Map(
    facts.flatMap(({ parent, lot }) => (parent === null ? [] : [[nameKey(parent), lot] as const])),
  );
  const made = new Map<string, CriterionFact>();
  const over: readonly (Over | null | undefined)[] = [...sectionsOf(frame).heading, weighedTitle(frame)];
  for (const section of over) {
    if (!section || made.has(nameKey(section.text)) || !parents.has(nameKey(section.text))) continue;
    if (facts.some(({ name }) => nameKey(name) === nameKey(section.text))) continue;
    const cell = weight && section.row !== undefined ? frame.sheet.cell(section.row, weight.index) : undefined;
    const [reading] = cell ? readNumbers([cell], { kind: 'share' }) : [];
    const inText = weightAtEnd(section.text);
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
