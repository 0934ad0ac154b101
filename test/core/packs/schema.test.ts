import { readFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { beforeAll, describe, expect, test } from 'vitest';
import { packs } from '../../../core/packs/register';
import { descriptions } from '../../../core/packs/schema/descriptions';
import { knownKeys, packSchema } from '../../../core/packs/schema/pack-schema';

const file = '../../../core/packs/pack.schema.json';

/** Every member with the text that an editor shows beside it. */
function described(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(described);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties' || typeof value !== 'object' || value === null) return [key, described(value)];
      const members = Object.entries(value).map(([name, member]) => [
        name,
        { description: descriptions[name], ...(described(member) as object) },
      ]);
      return [key, Object.fromEntries(members)];
    }),
  );
}

const schema = described(toJsonSchema(packSchema, { target: 'draft-2020-12', errorMode: 'ignore' }));

test('the published JSON Schema of a pack is up to date; run with -u to write it anew', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});

test.each([...knownKeys])('%s says in an editor what it is', (key) => {
  expect(descriptions[key]).toMatch(/^[A-Z£a-z].*[.]$/);
});

describe('the published schema', () => {
  let accepts: ValidateFunction;
  beforeAll(async () => {
    const published = JSON.parse(await readFile('core/packs/pack.schema.json', 'utf8'));
    accepts = new Ajv({ strict: false, validateFormats: false }).compile(published);
  });

  test.each(packs)('accepts the bundled pack $id', (pack) => {
    expect(accepts(pack)).toBe(true);
  });

  test.each<[string, (pack: object) => object]>([
    ['a misspelt key', (pack) => ({ ...pack, rulez: [] })],
    ['another format', (pack) => ({ ...pack, format: 'goodmark-pack/2' })],
    ['a condition of two kinds', (pack) => ({ ...pack, hints: [{ when: { field: 'sme', is: true, present: true } }] })],
  ])('refuses %s', (_, change) => {
    const [pack] = packs;
    expect(accepts(change(pack ?? {}))).toBe(false);
  });
});
