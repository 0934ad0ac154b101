import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonIn, jsonMistake } from '../../core/json-mistake';

test.each([
  ['', 'Line 1, column 1: there is nothing in it.'],
  ['{ "a": [1, 2', 'Line 1, column 13: the text ends here, and is not complete.'],
  ['{\r\n  "a": 1,\r\n}', 'Line 3, column 1: a comma stands before this bracket.'],
  ['[1, 2,]', 'Line 1, column 7: a comma stands before this bracket.'],
  ['{ "a": 1\n  "b": 2 }', 'Line 2, column 3: a comma is missing before this.'],
  ['{ "a" 1 }', 'Line 1, column 7: a colon is missing before this.'],
  ['{ "a": }', 'Line 1, column 8: a value is missing here.'],
  ['{ // ours\n "a": 1 }', 'Line 1, column 3: a comment, which JSON does not have.'],
  ['{ "a": /* ours */ 1 }', 'Line 1, column 8: a comment, which JSON does not have.'],
  ['{ “a”: 1 }', 'Line 1, column 3: a quotation mark of another kind.'],
  ["{ 'a': 1 }", 'Line 1, column 3: a quotation mark of another kind.'],
  ['{ a: 1 }', 'Line 1, column 3: a word without quotation marks.'],
  ['{ "a": True }', 'Line 1, column 8: a word without quotation marks.'],
  ['{ "a": £5 }', 'Line 1, column 8: a number in another form than JSON has.'],
  ['{ "a": 012 }', 'Line 1, column 8: a number in another form than JSON has.'],
  ['{ "a": 10% }', 'Line 1, column 10: a number in another form than JSON has.'],
  ['{ "a": "C:\\policy" }', 'Line 1, column 8: a text that is not closed, or has a backslash too many.'],
  ['{ "a": "two\nlines" }', 'Line 1, column 8: a text that is not closed, or has a backslash too many.'],
  ['{ "a": 1 } // ours', 'Line 1, column 12: something stands after the end.'],
  ['{ "a": 1, "\\u0061": 2 }', 'Line 1, column 11: "a" stands here for the second time.'],
  ['{ "a": "Caf\ufffd" }', 'Line 1, column 12: a letter that cannot be read.'],
])('%j is told where and what', (text, message) => {
  expect(jsonMistake(text)).toMatchObject({ message });
});

test('one name in two objects is no mistake', () => {
  expect(jsonMistake('[{ "a": 1 }, { "a": { "a": 2 } }]')).toBeUndefined();
});

const holds = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('whatever JSON is written is sound, and what is cut out of it is so where JSON says it is', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.nat(3), (json, from, length) => {
      expect(jsonMistake(json)).toBeUndefined();
      const start = from % (json.length + 1);
      const cut = json.slice(0, start) + json.slice(start + length);
      const mistake = jsonMistake(cut);
      if (!holds(cut)) expect(mistake).toBeDefined();
      else if (mistake) expect(mistake.message).toContain('for the second time');
    }),
  );
});

test('what is sound is given as JSON gives it, and what is not as its mistake', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(jsonIn(json)).toEqual({ value: JSON.parse(json) });
    }),
  );
  expect(jsonIn('{ "says": "\\": \\"", "a" : null }')).toEqual({ value: { says: '": "', a: null } });
  for (const text of ['{ "a": 1, "b": { "c": 1, "c" : 2 } }', '{ "a": "Caf\ufffd" }', '{ "a": 1'])
    expect(jsonIn(text)).toEqual({ mistake: jsonMistake(text) });
});

test('a text of a million characters, or brackets, is read', () => {
  expect(jsonMistake(JSON.stringify('x\\'.repeat(500_000)))).toBeUndefined();
  expect(jsonMistake('['.repeat(1_000_000))).toBeDefined();
});
