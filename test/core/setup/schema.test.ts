import { readFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { setupSchema } from '../../../core/setup/setup';

const schema = toJsonSchema(setupSchema, { target: 'draft-2020-12', errorMode: 'ignore' });

test('the published JSON Schema of the set-up is up to date', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../core/setup/setup.schema.json');
});

test('the published schema accepts a set-up and refuses a misspelt key', async () => {
  const published = JSON.parse(await readFile('core/setup/setup.schema.json', 'utf8'));
  const accepts = new Ajv({ strict: false }).compile(published);
  const setup = {
    format: 'goodmark-setup/1',
    pack: 'community-public-good',
    decimals: 2,
    rounding: 'half-up',
    criteria: [{ name: 'Price', weight: 0.4, method: { id: 'price.lowestOverBid' } }],
  };
  expect(accepts(setup)).toBe(true);
  expect(accepts({ ...setup, criterias: [] })).toBe(false);
});
