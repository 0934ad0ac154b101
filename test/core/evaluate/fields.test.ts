import { expect, test } from 'vitest';
import { fields } from '../../../core/evaluate/fields';
import { valueCommitments } from '../../../core/evaluate/measures';
import { ruleTables } from '../../../core/evaluate/rule-tables';
import { packs } from '../../../core/packs/register';
import { commitment, facts, setup } from './synthetic-tender';

const [pack] = packs;
if (!pack) throw new Error('There is no bundled pack.');
const tender = facts({ commitments: [commitment(5)] });

test.each(ruleTables(tender, setup(), valueCommitments(tender, pack)))(
  'the $on table has the fields listed, no more and no fewer',
  (table) => {
    expect(Object.keys(table.columns).sort()).toEqual(fields[table.on].map(({ name }) => name).sort());
    for (const column of Object.values(table.columns)) expect(column.length).toBe(table.rows);
  },
);

test.each(Object.values(fields).flat())('$name says what it means', ({ label, meaning }) => {
  expect(label).toMatch(/^\S.*\S$/);
  expect(meaning).toMatch(/^\S.*\.$/);
});
