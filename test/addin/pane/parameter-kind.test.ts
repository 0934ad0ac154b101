import { expect, test } from 'vitest';
import { kindOf, readParameter, writeParameter } from '../../../addin/pane/setup/parameter-kind';
import { methodById, methods } from '../../../core/score/methods';

const kind = (method: string, parameter: string) => kindOf(methodById(method)?.parameters.entries[parameter]);

test('the form of a parameter comes from its schema', () => {
  expect(kind('marks.scale', 'maximum')).toEqual({ kind: 'number' });
  expect(kind('marks.scale', 'wholeSteps')).toEqual({ kind: 'yes-no' });
  expect(kind('marks.scale', 'steps')).toEqual({ kind: 'numbers' });
  expect(kind('sv.bands', 'of')).toEqual({ kind: 'choice', options: ['value', 'quantity'] });
  expect(kind('sv.qual.ladder', 'ladder')).toEqual({ kind: 'texts' });
  expect(kind('sv.points', 'caps')).toEqual({ kind: 'pairs' });
  expect(kind('sv.bands', 'bands')).toMatchObject({ kind: 'lines', fields: [{ name: 'from' }, { name: 'mark' }] });
});

test('bands are typed one a line', () => {
  const bands = [
    { from: 0, mark: 0 },
    { from: 2.5, mark: 1 },
  ];
  expect(readParameter(kind('sv.bands', 'bands'), '0; 0\n2.5; 1\n')).toEqual(bands);
  expect(writeParameter(kind('sv.bands', 'bands'), bands)).toBe('0; 0\n2.5; 1');
});

test('what does not read changes nothing, and an emptied field leaves the parameter out', () => {
  expect(readParameter({ kind: 'number' }, 'five')).toBeUndefined();
  expect(readParameter({ kind: 'numbers' }, '0, 25, x')).toBeUndefined();
  expect(readParameter(kind('sv.bands', 'bands'), '0; 0\nnonsense')).toBeUndefined();
  expect(readParameter({ kind: 'number' }, ' ')).toBeNull();
});

test.each(methods.map(({ id }) => [id]))('every parameter in the examples of %s survives its form', (id) => {
  const method = methodById(id);
  const given = Object.entries(method?.example.parameters ?? {});
  for (const [parameter, value] of given) {
    const form = kindOf(method?.parameters.entries[parameter]);
    if (form.kind !== 'yes-no') expect(readParameter(form, writeParameter(form, value))).toEqual(value);
  }
});
