/** Criteria above others where criteria stand across: by a heading over a group of columns, or a title over the table. */
import type { Where } from '../../source';
import { readNumbers } from '../cells';
import { nameKey } from '../names/name-key';
import type { CriterionFact, Reading } from '../tender';
import type { Field, Frame } from './frame';
import { weighedTitle, weightAtEnd } from './sections';

interface Upper {
  readonly name: string;
  readonly weight: Reading<number>;
  readonly isPercent: boolean;
  readonly where: Where;
}

/** "Quality (60%) | Delivery (75%)": the criterion above, where the heading over a group states its weight. */
export function upperHeading(field: Field): Upper | undefined {
  const { criterion } = field.about;
  const [upper, ...rest] = field.heading.split('|');
  if (field.fact !== 'mark' || !criterion || upper === undefined || rest.length === 0) return undefined;
  const stated = /[([]?\s*(\d+(?:\.\d+)?\s*(?:%|per ?cent))\s*[)\]]?\s*$/i.exec(upper.trim());
  const name = stated
    ? upper
        .trim()
        .slice(0, stated.index)
        .replace(/[\s:,–—-]+$/, '')
    : '';
  if (stated?.[1] === undefined || name === '' || nameKey(name) === nameKey(criterion.name)) return undefined;
  const [weight] = readNumbers([{ value: stated[1], where: field.where }], { kind: 'share' });
  return weight && { name, weight, isPercent: true, where: field.where };
}

/** The weight stands in the topmost heading and in none below it. */
export const isOfUpper = ({ heading, about }: Field): boolean =>
  about.weight !== undefined &&
  !heading
    .split('|')
    .slice(1)
    .some((part) => part.includes(about.weight ?? ''));

/** Names over the marks of several criteria, whose weight is that of all of them. */
export function sharedUppers(fields: readonly Field[]): ReadonlySet<string> {
  const below = new Map<string, Set<string>>();
  for (const field of fields) {
    const upper = upperHeading(field);
    if (!upper || !isOfUpper(field)) continue;
    const names = below.get(upper.name) ?? new Set();
    below.set(upper.name, names.add(nameKey(field.about.criterion?.name ?? '')));
  }
  return new Set([...below].flatMap(([name, names]) => (names.size > 1 ? [name] : [])));
}

/** "3. Social value (20%)" over a table of several questions: the criterion above them all. */
export function upperTitle(frame: Frame): Upper | undefined {
  const title = weighedTitle(frame);
  const stated = title && weightAtEnd(title.text);
  const isOver = new Set(
    frame.fields.flatMap(({ fact, about }) => (fact === 'mark' ? (about.criterion?.name ?? []) : [])),
  );
  if (!title || stated === undefined || isOver.size < 2) return undefined;
  const [weight] = readNumbers([{ value: stated, where: title.where }], { kind: 'share' });
  return weight && { name: title.text, weight, isPercent: true, where: title.where };
}

export const upperCriterion = ({ name, weight, isPercent, where }: Upper, lot: string | null): CriterionFact => ({
  name,
  reference: null,
  parent: null,
  lot,
  weight,
  weightIsPercent: isPercent,
  maximum: null,
  minimum: null,
  method: null,
  where,
});
