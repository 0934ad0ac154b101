import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fixed } from '../../../core/score/exact';
import { work } from '../../../core/score/given';
import { isNoGround, questionOf } from '../../../core/score/method';
import { methods } from '../../../core/score/methods/index';
import { term, times } from '../../../core/score/working';

const files = readdirSync(new URL('../../../core/score/methods', import.meta.url))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

test('the catalogue holds every method once, and ids are file names', () => {
  expect(methods.map(({ id }) => id).sort()).toEqual(files.sort());
});

for (const method of methods) {
  test(`${method.id} gives its golden vectors`, () => {
    expect(method.vectors.length).toBeGreaterThan(0);
    for (const vector of method.vectors) {
      const shares = work(method, vector);
      const found = shares.map((share, i) => {
        if (isNoGround(share)) return share.why;
        const decimals = vector.expected[i]?.split('.')[1]?.length ?? 0;
        return fixed(times(share, term(vector.times ?? 1)).value, decimals);
      });
      expect(found).toEqual(vector.expected);
    }
  });

  test(`${method.id} works its own example in the words it promises`, () => {
    const share = work(method, method.example)[method.example.bid];
    expect(share && (isNoGround(share) ? share.why : share.text)).toBe(method.example.rationale);
  });

  test(`${method.id} says what it is, what it asks and where it comes from`, () => {
    expect(method.formula.words).toMatch(/\.$/);
    expect(method.source.publisher).not.toBe('');
    if (method.relative) expect(method.warnings).not.toEqual([]);
    for (const [name, schema] of Object.entries(method.parameters.entries)) {
      expect(v.getDescription(schema), `${name} is described`).toMatch(/\.$/);
      if (schema.type !== 'optional') expect(questionOf(method.parameters, name), `${name} asks`).toMatch(/\?$/);
    }
  });
}
