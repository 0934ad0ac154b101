/** What an organisation sets wins over what an officer sets, entry by entry; and both browsers can read how to set it. */
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { govern, readPolicy } from '../../../extension/storage/govern';
import { asInstalled } from '../../../extension/storage/settings';
import { managedSchema } from '../manifest-file';

const own = {
  ...asInstalled,
  place: 'M1 1AA',
  packs: { 'local-benefit': false, 'our-own': false },
  portals: { ted: false, 'find-a-tender': true },
  exactLookup: true,
};

test('without a policy everything is the officer’s', () => {
  const { fixed, problems, publishers, ...settings } = govern(own, readPolicy({}).policy, []);
  expect(publishers).toEqual([]);
  expect(settings).toEqual(own);
  expect(fixed).toEqual({ place: false, exactLookup: false, packs: new Set(), portals: new Set() });
  expect(problems).toEqual([]);
});

test('what it names is fixed, and the rest stays the officer’s', () => {
  const { policy, problems } = readPolicy({
    place: 'Oxfordshire',
    packs: { 'local-benefit': true },
    aliens: false,
  });
  const now = govern(own, policy, problems);
  expect(now.place).toBe('Oxfordshire');
  expect(now.packs).toEqual({ 'local-benefit': true, 'our-own': false });
  expect(now.portals).toEqual(own.portals);
  expect(now.fixed).toEqual({ place: true, exactLookup: false, packs: new Set(['local-benefit']), portals: new Set() });
});

test('an organisation can forbid that postcodes are looked up elsewhere, and cannot order it', () => {
  const under = (exactLookup: boolean, set: boolean) => {
    const now = govern({ ...own, exactLookup: set }, readPolicy({ exactLookup }).policy, []);
    return { on: now.exactLookup, fixed: now.fixed.exactLookup };
  };
  expect(under(false, true)).toEqual({ on: false, fixed: true });
  expect(under(true, true)).toEqual({ on: true, fixed: false });
  expect(under(true, false)).toEqual({ on: false, fixed: false });
});

test('publishers are the organisation’s alone to name', () => {
  const link = 'https://packs.northway.example/#publisher=Northway';
  const { policy } = readPolicy({ publishers: [link] });
  expect(govern(own, policy, []).publishers).toEqual([link]);
  expect(readPolicy({ publishers: link }).problems.map(({ path }) => path)).toEqual([['publishers']]);
});

test('an entry of the wrong kind costs only itself, and is named', () => {
  const { policy, problems } = readPolicy({ place: 12, portals: { ted: true }, packs: ['local-benefit'] });
  expect(policy).toEqual({ portals: { ted: true } });
  expect(problems.map(({ path }) => path)).toEqual([['place'], ['packs']]);
});

test('every entry that is read is described for administrators, and takes what the schema takes', () => {
  const sample = {
    publishers: ['https://packs.northway.example/#publisher=Northway'],
    place: 'OX3 9DU',
    packs: { 'local-benefit': true },
    portals: { ted: false },
    exactLookup: false,
  };
  expect(Object.keys(managedSchema.properties).sort()).toEqual([...Object.keys(asInstalled), 'publishers'].sort());
  for (const { title, description } of Object.values(managedSchema.properties)) {
    expect(title).not.toBe('');
    expect(description).not.toBe('');
  }
  const { $schema: _draft, ...rules } = managedSchema;
  expect(new Ajv().validate(rules, sample)).toBe(true);
  expect(readPolicy(sample)).toEqual({ policy: sample, problems: [] });
});
