import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, packHash, utf8 } from '../../../core/packs/canonical';
import { packById } from '../../../core/packs/register';

const sha256 = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');

test('the example of RFC 8785, section 3.2', () => {
  const json: unknown = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  );
  expect(canonical(json)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('keys stand in the order of their UTF-16 code units (RFC 8785, section 3.2.3)', () => {
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
  const text = canonical(Object.fromEntries(sorted.toReversed().map((key) => [key, 0])));
  expect(text).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`);
});

test.each([
  ['undefined', undefined],
  ['not a number', Number.NaN],
  ['a function', () => 0],
  ['a lone surrogate', '\ud800'],
])('%s has no canonical form', (_, value) => {
  expect(() => canonical([value])).toThrow('canonical form');
});

test('bytes are UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});

test('one pack has one hash, in whatever order its keys were written', async () => {
  const pack = packById('ppn-002');
  if (!pack) throw new Error('The bundled pack is gone.');
  const shuffled = { ...Object.fromEntries(Object.entries(pack).reverse()), ...pack, title: pack.title };
  const hash = await packHash(pack, sha256);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await packHash(shuffled, sha256)).toBe(hash);
  expect(await packHash({ ...pack, version: '9.9.9' }, sha256)).not.toBe(hash);
});
