import { expect, test } from 'vitest';
import { knownParts, partChanges } from '../../../addin/workbook/kept/known-parts';
import { partXml } from '../../../addin/workbook/kept/part-xml';

const part = (name: string, value: unknown) => partXml(name, JSON.stringify(value));
const found = (...xml: readonly string[]) => knownParts(xml.map((one, handle) => ({ handle, xml: one })));

test('a part is whole however its XML is written', async () => {
  const xml = await part('setup', { text: '<&>"' });
  const other = xml
    .replace('<part xmlns=', '<?xml version="1.0"?>\n<!-- saved -->\n<g:part xmlns:g=')
    .replace('</part>', '</g:part>')
    .replace(/>\{.*\}</, `><![CDATA[${JSON.stringify({ text: '<&>"' })}]]><`);
  expect(await found(other)).toMatchObject({ state: { setup: { text: '<&>"' } }, damaged: [] });
});

test('what is cut, changed or no XML is damaged; what is of others is not ours', async () => {
  const xml = await part('log', ['entry']);
  const cut = xml.slice(0, 60);
  const changed = xml.replace('entry', 'Entry');
  expect((await found(cut)).damaged).toEqual(['log']);
  expect((await found(changed)).damaged).toEqual(['log']);
  expect(await found('<notes xmlns="urn:another:add-in"/>', 'no XML')).toMatchObject({ found: [], damaged: [] });
});

test('two parts of one name, as two people may have saved them, become one, and no entry is lost', async () => {
  const entry = (id: string) => ({ id, when: id });
  const known = await found(await part('log', [entry('a'), entry('b')]), await part('log', [entry('a'), entry('c')]));
  expect(known.state).toEqual({ log: [entry('a'), entry('b'), entry('c')] });
  const changes = await partChanges(known, known.state, []);
  expect(changes.map(({ handle, xml }) => [handle, xml === null])).toEqual([
    [0, false],
    [null, false],
    [1, true],
  ]);
});

test('a part that says the same already is left alone', async () => {
  const known = await found(await part('setup', 1), await part('log', []), await part('receipts', []));
  expect(await partChanges(known, { setup: 1, log: [] }, [])).toEqual([]);
  expect((await partChanges(known, { setup: 2, log: [] }, [])).map(({ handle }) => handle)).toEqual([0]);
});
