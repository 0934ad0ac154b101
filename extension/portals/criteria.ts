/** Award criteria: rows of a table, headings, terms, or lines such as "Quality criterion - Name: Care / Weighting: 30". */
import type { Draft, DraftBlock, Named, Owner } from './draft';
import { say } from './draft';
import { isCriterionPart, isNameLabel, plainLabel } from './labels';
import { labelled } from './organisations';
import type { Line, Section } from './outline';

/** How the forms before 2025 write one: "Quality criterion - Name: Care / Weighting: 30", "Price - Weighting: 70", "Price". */
const ofForms =
  /^(?:(quality|cost) criterion\s*[-–:]\s*(?:name\s*:\s*)?(.+?)|(?:price|pris))(?:\s*[/–-]\s*weighting\s*:\s*(.+))?$/i;
/** "Social value - 10%", "Social value (10%)", "Social value 10%". */
const withWeight = /^(\p{L}.{0,120}?)\s*(?:[-–:]\s*|\(\s*|\s)(\d{1,3}(?:\.\d+)?\s*%)\s*\)?$/u;
const isWeight = (text: string): boolean => /^\d{1,3}(?:\.\d+)?\s*%?$/.test(text);

/** Reads a section of criteria; what is no criterion is said of the owner under the heading. */
export function openCriteria(draft: Draft, section: Section, owner: Owner): void {
  const heading = plainLabel(section.heading);
  const open = (name: Named): DraftBlock => draft.open('criterion', name, owner.lots);

  for (const row of section.rows) {
    const name = row.find(({ label }) => !isCriterionPart(label)) ?? row[0];
    if (name === undefined) continue;
    const block = open(name);
    for (const cell of row) if (cell !== name) say(block, cell.label, cell.text);
  }

  let last: DraftBlock | undefined;
  const line = (each: Line): void => {
    const form = ofForms.exec(each.text);
    const weighed = withWeight.exec(each.text);
    const [label, text] = labelled(each, '');
    if (each.label === '' && form !== null) {
      const [, kind, name, weight] = form;
      last = open({ label: '', text: name ?? /^\p{L}+/u.exec(each.text)?.[0] ?? each.text, element: each.element });
      say(last, 'Type', kind ?? '');
      say(last, 'Weighting', weight ?? '');
    } else if (isNameLabel(label)) last = open({ label, text, element: each.element });
    else if (last !== undefined && isCriterionPart(label)) say(last, label, text);
    else if (label !== '' && isWeight(text)) {
      last = open({ label: '', text: label, element: each.element });
      say(last, 'Weighting', text);
    } else if (each.label === '' && weighed !== null) {
      last = open({ label: '', text: weighed[1] ?? '', element: each.element });
      say(last, 'Weighting', weighed[2] ?? '');
    } else if (each.isItem && each.label === '' && each.text.length <= 60)
      last = open({ label: '', text: each.text, element: each.element });
    else say(owner, heading, each.label === '' ? each.text : `${each.label}: ${each.text}`);
  };
  for (const each of section.lines) line(each);

  for (const child of section.sections) {
    last = open({ label: '', text: plainLabel(child.heading), element: child.element });
    for (const each of child.lines) {
      const [label, text] = labelled(each, '');
      say(last, label || (isWeight(text) ? 'Weighting' : 'Description'), text);
    }
    for (const part of child.sections) for (const { text } of part.lines) say(last, plainLabel(part.heading), text);
  }
}

/** Whether one line says of criteria what a section of them would. */
export const criteriaOf = (line: Line): Section => ({
  heading: line.label,
  level: 6,
  element: line.element,
  lines: line.text.split('\n').map((text) => ({ ...line, label: '', text })),
  rows: [],
  sections: [],
});
