/**
 * Every field a rule or a hint can ask about. Admission checks them against this list, findings speak in its labels,
 * and a pack's page is generated with it. A field is blank where the workbook or the page does not say: blank is
 * never zero or no.
 */
import { bid } from './fields/bid';
import { commitment } from './fields/commitment';
import type { Field } from './fields/field';
import { notice } from './fields/notice';
import { supplier } from './fields/supplier';
import { tender } from './fields/tender';

export type { FieldType } from './fields/field';

/** Rules run on the first three, hints on the other two. */
export type Subject = 'tender' | 'bid' | 'commitment' | 'supplier' | 'notice';

export const fields: Readonly<Record<Subject, readonly Field[]>> = { tender, bid, commitment, supplier, notice };

const byName = new Map(
  Object.entries(fields).flatMap(([on, list]) => list.map((item) => [`${on}.${item.name}`, item] as const)),
);

/** `undefined` when there is no such field on that table. */
export const fieldOf = (on: Subject, name: string): Field | undefined => byName.get(`${on}.${name}`);
