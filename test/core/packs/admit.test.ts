import { describe, expect, test } from 'vitest';
import { admit, admitText } from '../../../core/packs/admit';
import type { Hint, Rule } from '../../../core/packs/pack';
import { packById } from '../../../core/packs/register';

const bundled = packById('ppn-002');
if (!bundled) throw new Error('The bundled pack is gone.');
const [rule] = bundled.rules;
const measure = bundled.measures.find(({ unitValue }) => unitValue);
if (!rule || !measure?.unitValue) throw new Error('The bundled pack has no rule or no unit value.');

const dated: Rule = {
  ...rule,
  id: 'dated',
  on: 'commitment',
  expect: { field: 'date', after: '2026-01-01' },
  examples: [
    { given: { date: '2026-05-01' }, verdict: 'met' },
    { given: {}, verdict: 'unclear' },
  ],
};
const withRule = (changed: object) => ({ ...bundled, rules: [{ ...dated, ...changed }] });
const nearby: Hint = {
  id: 'nearby',
  title: 'Nearby',
  on: 'supplier',
  when: { field: 'distance', atMost: 20 },
  tone: 'benefit',
  chip: 'about {distance} km',
  sentence: '{name} is about {distance} km away.',
  rationale: 'Near is near.',
  source: { publisher: 'Goodmark', document: 'Test' },
  standing: 'unverified',
  goals: [11],
  examples: [
    { given: { distance: 6, name: 'Northway Trees CIC' }, chip: 'about 6 km' },
    { given: { distance: 6 }, chip: null },
  ],
};
const withHint = (changed: object) => ({ ...bundled, hints: [{ ...nearby, ...changed }] });
const withMeasure = (changed: object) => ({ ...bundled, measures: [{ ...measure, ...changed }] });
const codes = (json: unknown): readonly string[] => {
  const read = admit(json);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};
const nested = (levels: number): unknown =>
  levels === 0 ? { field: 'date', present: true } : { not: nested(levels - 1) };

test('a sound pack passes unchanged', () => {
  expect(admit(withHint({}))).toStrictEqual({ ok: true, value: withHint({}) });
  expect(admit(withRule({}))).toStrictEqual({ ok: true, value: withRule({}) });
});

test('a list that is too long is told to be parted, and a text to be shortened', () => {
  const told = (json: unknown) => {
    const read = admit(json);
    return read.ok ? [] : read.problems.map(({ message, hint }) => `${message} ${hint}`);
  };
  const rules = Array.from({ length: 501 }, (_, at) => ({ ...dated, id: `rule-${at}` }));
  expect(told({ ...bundled, rules })).toEqual([
    'rules has more than 500 items. Keep the rest in a pack of its own: one may stand on the other (extends).',
  ]);
  expect(told({ ...bundled, summary: 'x'.repeat(2001) })).toEqual([
    'summary has more than 2000 characters. Shorten it.',
  ]);
});

test('a character that nobody can see is told with its place, and prose may have lines of its own', () => {
  const told = (changed: object) => {
    const read = admit({ ...bundled, ...changed });
    return read.ok ? [] : read.problems.map(({ path, message }) => [path.join('.'), message]);
  };
  expect(told({ title: 'Northway\u0007' })).toEqual([
    ['title', 'title: It holds a character that nobody can see (U+0007) after “Northway”: take it out.'],
  ]);
  expect(told({ publisher: '\tNorthway' })).toEqual([
    ['publisher', 'publisher: It holds a tab at its start: take it out.'],
  ]);
  expect(told({ summary: 'Lines\nof\r\nits own, and a\ttab.' })).toEqual([]);
});

test('what is likeliest meant is said: a word of another language of rules, a day in another form', () => {
  const told = (json: unknown) => {
    const read = admit(json);
    return read.ok ? '' : read.problems.map(({ message, hint }) => `${message} ${hint}`).join('\n');
  };
  expect(told(withRule({ expect: { field: 'date', equals: 1 } }))).toBe(
    'rules.0.expect: No condition has a member "equals": did you mean "is"? Write one such as { "field": "sme", "is": true }; the schema lists them.',
  );
  expect(told(withRule({ expect: { field: 'quantity', atleast: 1 } }))).toContain('did you mean "atLeast"?');
  const examples = [{ given: { date: '30/09/2027' }, verdict: 'met' }, ...dated.examples];
  expect(told(withRule({ examples }))).toBe(
    'Example 1 of dated says met and evaluates to unclear. Write its date, 30/09/2027, as a day such as 2026-03-31.',
  );
});

test('an example whose text holds but a part of a word is told that whole words are looked for', () => {
  const examples = [
    { given: { region: 'UKM82' }, chip: 'Scots' },
    { given: { region: 'UKI' }, chip: null },
  ];
  const when = { field: 'region', startsWith: 'UKM' };
  const read = admit(withHint({ when, chip: 'Scots', sentence: 'In Scotland.', examples }));
  expect(read.ok ? [] : read.problems.map(({ hint }) => hint)).toEqual([
    'Only whole words are looked for, and "UKM" is a part of one in "UKM82": write the whole words.',
  ]);
});

describe('a pack is turned away for', () => {
  test.each([
    ['a key nobody knows', { ...bundled, script: 'alert(1)' }, 'pack-shape'],
    ['a newer format', { ...bundled, format: 'goodmark-pack/2' }, 'pack-format'],
    ['another format', { ...bundled, format: 'other' }, 'pack-shape'],
    ['no pack at all', null, 'pack-shape'],
    ['a list', [], 'pack-shape'],
    ['a condition nobody knows', withRule({ expect: { field: 'date', matches: '.*' } }), 'pack-shape'],
    [
      'two conditions in one',
      withRule({ expect: { field: 'date', present: true, after: '2026-01-01' } }),
      'pack-shape',
    ],
    ['one example only', withRule({ examples: dated.examples.slice(0, 1) }), 'pack-shape'],
    ['a goal that is none', withRule({ goals: [18] }), 'pack-shape'],
    [
      'a link that runs',
      withRule({ source: { publisher: 'X', document: 'Y', url: 'javascript:alert(1)' } }),
      'pack-shape',
    ],
    [
      'a phrase without words',
      withRule({ on: 'commitment', expect: { field: 'text', contains: ['--'] } }),
      'pack-shape',
    ],
    ['a text too long', { ...bundled, summary: 'x'.repeat(2001) }, 'pack-shape'],
    ['a field nobody has', withRule({ expect: { field: 'colour', is: 'red' } }), 'unknown-field'],
    ['a field of another table', withRule({ expect: { field: 'socialValueWeight', atLeast: 0.1 } }), 'unknown-field'],
    ['a number asked of a date', withRule({ expect: { field: 'date', atLeast: 1 } }), 'condition-never-decides'],
    ['a day in another form', withRule({ expect: { field: 'date', is: '31/12/2026' } }), 'condition-never-decides'],
    ['a text asked of a number', withRule({ expect: { field: 'quantity', is: 'many' } }), 'condition-never-decides'],
    [
      'a field nobody has, in an example',
      withRule({ examples: [...dated.examples, { given: { colour: 1 }, verdict: 'met' }] }),
      'unknown-field',
    ],
    [
      'an example that fails',
      withRule({ examples: [{ given: {}, verdict: 'unmet' }, ...dated.examples] }),
      'example-fails',
    ],
    ['a hint on a table of rules', withHint({ on: 'bid' }), 'pack-shape'],
    ['a tone nobody knows', withHint({ tone: 'alarm' }), 'pack-shape'],
    ['a hint that asks for a field nobody has', withHint({ when: { field: 'colour', is: 'red' } }), 'unknown-field'],
    [
      'a hint that asks for a field of a notice',
      withHint({ when: { field: 'smeSuitable', is: true } }),
      'unknown-field',
    ],
    ['a hint that compares kinds', withHint({ when: { field: 'sme', atLeast: 1 } }), 'condition-never-decides'],
    ['a hint whose condition is too deep', withHint({ when: nested(10) }), 'condition-too-deep'],
    ['a chip that stands open for nothing', withHint({ chip: '{mood}' }), 'unknown-field'],
    ['a sentence that stands open for nothing', withHint({ sentence: 'It is {mood}.' }), 'unknown-field'],
    ['a brace around no name', withHint({ sentence: 'It is {distance km} away.' }), 'brace-without-field'],
    ['a brace that is left open', withHint({ chip: 'about {distance km' }), 'brace-without-field'],
    ['a chip too long as written', withHint({ chip: 'about {distance} km from where you are' }), 'chip-too-long'],
    [
      'a chip too long as shown',
      withHint({
        chip: '{name} nearby',
        examples: [
          {
            given: { distance: 6, name: 'Northway Trees and Gardens CIC' },
            chip: 'Northway Trees and Gardens CIC nearby',
          },
          { given: {}, chip: null },
        ],
      }),
      'chip-too-long',
    ],
    [
      'a hint whose example reads otherwise',
      withHint({ examples: [{ given: { distance: 6, name: 'A' }, chip: 'about 7 km' }, nearby.examples[1]] }),
      'example-fails',
    ],
    [
      'a hint whose example is shown and says not',
      withHint({ examples: [nearby.examples[0], { given: { distance: 6, name: 'A' }, chip: null }] }),
      'example-fails',
    ],
    [
      'a hint whose example gives a field nobody has',
      withHint({ examples: [...nearby.examples, { given: { colour: 'red' }, chip: null }] }),
      'unknown-field',
    ],
    [
      'a hint that no example shows',
      withHint({
        examples: [
          { given: {}, chip: null },
          { given: { distance: 50 }, chip: null },
        ],
      }),
      'example-missing',
    ],
    [
      'a hint that every example shows',
      withHint({ examples: [nearby.examples[0], { given: { distance: 7, name: 'A' }, chip: 'about 7 km' }] }),
      'example-missing',
    ],
    ['a hint with one example', withHint({ examples: nearby.examples.slice(0, 1) }), 'pack-shape'],
    ['two hints of one name', { ...bundled, hints: [nearby, nearby] }, 'duplicate-id'],
    ['a hint called as a rule is', withHint({ id: rule.id }), 'duplicate-id'],
    ['a condition too deep', withRule({ expect: nested(10) }), 'condition-too-deep'],
    ['a pack too deep', withRule({ expect: nested(5000) }), 'pack-too-large'],
    ['two rules of one name', { ...bundled, rules: [dated, dated] }, 'duplicate-id'],
    ['two measures of one name', { ...bundled, measures: [measure, measure] }, 'duplicate-id'],
    ['an outcome it has not', withMeasure({ outcome: 'outcome-9' }), 'unknown-outcome'],
    ['a word that vetoes itself', withMeasure({ words: ['tree'], notWords: ['tree'] }), 'word-vetoes-itself'],
    ['a value outside its range', withMeasure({ unitValue: { ...measure.unitValue, low: 1e6 } }), 'value-out-of-range'],
    [
      'a value under a closed licence',
      withMeasure({ unitValue: { ...measure.unitValue, licence: 'CC-BY-NC-ND-4.0' } }),
      'licence-forbids-sharing',
    ],
    ['a value for a licensed reference', withMeasure({ id: 'nt1' }), 'licence-forbids-sharing'],
    ['a closed licence of its own', { ...bundled, licence: 'CC BY-NC-ND 4.0' }, 'licence-forbids-sharing'],
    ['an end before its beginning', { ...bundled, validTo: '2020-01-01' }, 'validity-ends-early'],
  ])('%s', (_, json, code) => {
    expect(codes(json)).toContain(code);
  });

  test('every reason at once, each with where and what to do', () => {
    const read = admit({ ...withRule({ expect: { field: 'colour', is: 'red' } }), licence: 'CC-BY-NC-4.0' });
    if (read.ok) throw new Error('It must not pass.');
    expect(read.problems.map(({ code }) => code)).toEqual(
      // The examples of a rule that can decide nothing fail as well: that is not told a second time.
      ['licence-forbids-sharing', 'unknown-field'],
    );
    expect(read.problems.find(({ code }) => code === 'unknown-field')).toMatchObject({
      path: ['rules', '0', 'expect', 'colour'],
      message: 'dated asks about "colour", which no commitment has.',
    });
    for (const { message, hint } of read.problems) expect(`${message} ${hint}`).toMatch(/^\S.*\.$/);
  });

  test('a chip that stands open for what no supplier has is named with its place', () => {
    const read = admit(withHint({ chip: '{mood}' }));
    if (read.ok) throw new Error('It must not pass.');
    expect(read.problems.find(({ code }) => code === 'unknown-field')).toMatchObject({
      path: ['hints', '0', 'chip'],
      message: 'The chip of nearby stands open for "{mood}", which no supplier has.',
    });
    for (const { message, hint } of read.problems) expect(`${message} ${hint}`).toMatch(/^\S.*\.$/);
  });

  const told = (json: unknown): readonly string[] => {
    const read = admit(json);
    return read.ok ? [] : read.problems.map(({ message }) => message);
  };

  test('every misspelt member, each once and with the one that is missing', () => {
    const { validFrom, rules, ...rest } = bundled;
    const [first, ...others] = rules;
    const { rationale, ...unreasoned } = first ?? {};
    const misspelt = {
      ...rest,
      valid_from: validFrom,
      'title ': 'x',
      qqq: '',
      rules: [{ ...unreasoned, rational: '' }, ...others],
    };
    expect(told(misspelt).toSorted()).toEqual([
      'qqq is unknown.',
      'rules.0.rational is unknown: did you mean "rationale"?',
      'title, with a blank beside it, is unknown: did you mean "title"?',
      'valid_from is unknown: did you mean "validFrom"?',
    ]);
  });

  test('a value in another form, once', () => {
    expect(told({ ...bundled, validFrom: '01/04/2026' })).toEqual([
      'validFrom is “01/04/2026”, where a day such as 2026-03-31 is wanted.',
    ]);
    expect(told(withRule({ goals: [Number.POSITIVE_INFINITY] }))).toHaveLength(1);
    expect(told([bundled])).toEqual(['The pack is a list, where an object is wanted.']);
  });

  test('a value copied from a licensed framework, whatever it is called', () => {
    const { unitValue } = measure;
    const of = (document: string) => ({ ...measure.source, document });
    for (const change of [
      { title: 'NT2: local jobs' },
      { source: of('National TOMs 2022') },
      { unitValue: { ...unitValue, source: of('UK Social Value Bank') } },
      { unitValue: { ...unitValue, licence: 'For members only' } },
    ])
      expect(codes(withMeasure(change)), JSON.stringify(change)).toEqual(['licence-forbids-sharing']);
    const { unitValue: _, ...worthless } = measure;
    expect(codes({ ...bundled, measures: [{ ...worthless, title: 'NT2: local jobs' }] })).toEqual([]);
  });

  test('an example that gives a field as another kind of value, with how to write it', () => {
    const read = admit(
      withRule({
        on: 'tender',
        expect: { field: 'socialValueWeight', atLeast: 0.1 },
        examples: [
          { given: { socialValueWeight: '10%' }, verdict: 'met' },
          { given: { socialValueWeight: '' }, verdict: 'unclear' },
        ],
      }),
    );
    expect(read).toMatchObject({ problems: [{ code: 'example-misfits', hint: 'Write 10 % as 0.1.' }] });
    expect(read.ok || read.problems).toHaveLength(1);
  });

  test('a field that is nearly one of the table, with what may be meant', () => {
    const read = admit(withRule({ expect: { field: 'dat', present: true } }));
    expect(read).toMatchObject({
      problems: [{ code: 'unknown-field', hint: expect.stringContaining('Perhaps date') }],
    });
  });

  test('a text that stands in one language twice', () => {
    const text = { language: 'cy', of: 'pack', member: 'title', text: 'Teitl' };
    expect(codes({ ...bundled, texts: [text, { ...text, language: 'fr' }] })).toEqual([]);
    expect(codes({ ...bundled, texts: [text, { ...text, text: 'Enw' }] })).toEqual(['text-repeated']);
  });

  test('a number that no pack counts to', () => {
    expect(codes(withRule({ expect: { field: 'quantity', atLeast: 1e300 } }))).toEqual(['pack-shape']);
  });

  test('text that is no JSON, with its line; what an editor puts before it does not matter', () => {
    expect(admitText('{\n  "format": "goodmark-pack/1", // ours\n}')).toMatchObject({
      problems: [{ code: 'pack-no-json', message: expect.stringContaining('Line 2, column 32: a comment') }],
    });
    expect(admitText(`\ufeff${JSON.stringify(bundled, null, 2).replaceAll('\n', '\r\n')}`).ok).toBe(true);
  });

  test('text that is no JSON, or far too much of it', () => {
    expect(admitText('{').ok).toBe(false);
    expect(admitText(`"${'x'.repeat(3_000_000)}"`)).toMatchObject({
      ok: false,
      problems: [{ code: 'pack-too-large' }],
    });
    expect(admitText('['.repeat(500_000)).ok).toBe(false);
    expect(admitText('['.repeat(5000) + ']'.repeat(5000))).toMatchObject({
      ok: false,
      problems: [{ code: 'pack-too-large' }],
    });
  });
});

test('what names prototypes is only data', () => {
  const text = JSON.stringify(bundled).replace('{', '{"__proto__":{"rules":[]},');
  expect(admitText(text).ok).toBe(false);
});
