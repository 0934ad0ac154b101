/** Pages that are cut off, that shadow what documents are asked by name, that are marked already, or of any size. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, Passage } from '../../../core/page';
import { everyPage } from '../../fixtures/pages/every-page';
import { noticePage } from '../../fixtures/pages/notice-page';
import { address, award, framework, tender } from '../../fixtures/pages/notices';
import { type Read, type Reader, startReader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const allBlocks = ({ pages }: Read): readonly Block[] => pages.flatMap(({ blocks }) => blocks);
const byName = (read: Read): ReadonlyMap<string, readonly Passage[]> => {
  const found = new Map<string, Passage[]>();
  for (const { role, name, passages } of allBlocks(read)) {
    const key = `${role}: ${name.text}`;
    found.set(key, [...(found.get(key) ?? []), ...passages]);
  }
  return found;
};

/** What a reading says that the reading of the whole page does not; the first lines of an address are no lie. */
function saidOnlyIn(cut: Read, whole: Read): readonly string[] {
  const known = byName(whole);
  return [...byName(cut)].flatMap(([name, passages]) => {
    const all = known.get(name);
    // An award whose title is cut off bears the heading of its section.
    if (all === undefined) return name.startsWith('award: ') ? [] : [name];
    const isKnown = ({ label, text }: Passage): boolean =>
      all.some((other) => other.label === label && `${other.text}\n`.startsWith(`${text}\n`));
    return passages.filter((passage) => !isKnown(passage)).map(({ label, text }) => `${name}: ${label} | ${text}`);
  });
}

describe('a page that is cut off anywhere says nothing that the whole page does not say', () => {
  test.each(everyPage)('$name', async ({ html, address: at }) => {
    const whole = await reader.read(html, at);
    const steps = 80;
    // Past the middle of words and tags: no two cuts stand at the same distance from what they cut.
    const lengths = Array.from({ length: steps }, (_, step) =>
      Math.floor(((step + (step % 7) / 7) / steps) * html.length),
    );
    const cuts = await reader.readCuts(html, at, lengths);
    const lies = cuts.flatMap((cut, index) => saidOnlyIn(cut, whole).map((lie) => `${lengths[index]}: ${lie}`));
    expect(lies).toEqual([]);
  });

  test('every letter of the end of a name is tried', async () => {
    const html = noticePage(award);
    const at = html.lastIndexOf('Northway Trees CIC');
    const lengths = Array.from({ length: 60 }, (_, step) => at + step);
    const cuts = await reader.readCuts(html, address(award), lengths);
    const names = new Set(cuts.flatMap(allBlocks).map(({ role, name }) => `${role} ${name.text}`));
    expect([...names].sort()).toEqual(['award Contract 1. Trees', 'supplier Northway Trees CIC']);
  });
});

describe('markup that shadows what documents and forms are asked by name', () => {
  const shadowing = [
    ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'documentElement', 'body', 'createTreeWalker'].map(
      (name) => `<img name="${name}"><form name="${name}"></form>`,
    ),
    '<form id="body"></form><form id="documentElement"></form>',
  ].join('');
  const fields = [
    ...['children', 'childNodes', 'firstChild', 'nextSibling', 'firstElementChild', 'nextElementSibling', 'localName'],
    ...[
      'textContent',
      'innerText',
      'getAttribute',
      'parentElement',
      'nodeType',
      'querySelector',
      'matches',
      'contains',
    ],
  ].map((name) => `<input name="${name}" value="Nobody Ltd">`);

  test('does not change what is read, with the whole notice inside such a form', async () => {
    const plain = noticePage(award);
    const hostile = plain
      .replace('<body', `<body data-x>${shadowing}<body`)
      .replace(/(<div class="govuk-grid-column-two-thirds" id="main-content">)/, `$1<form>${fields.join('')}`)
      .replace('</div>\n</div>\n</main>', '</form></div>\n</div>\n</main>');
    expect(hostile).toContain('</form></div>');
    await reader.tab.setContent(hostile);
    const shadowed = await reader.tab.evaluate("typeof document.querySelector !== 'function'");
    expect(shadowed).toBe(true);
    const read = await reader.readShown(address(award));
    const expected = await reader.read(plain, address(award));
    expect(read.pages).toEqual(expected.pages);
    expect(read.targets).toEqual(expected.targets);
  });

  test('scripts, styles, templates, frames and controls say nothing', async () => {
    const hostile =
      '<script>var a = "Supplier: Nobody Ltd";</script><style>p { content: "Supplier: Nobody Ltd" }</style>' +
      '<template><h2>Supplier</h2><h3>Nobody Ltd</h3><p>Email: a@example.org</p></template>' +
      '<select><option>Supplier: Nobody Ltd</option></select><textarea>Supplier: Nobody Ltd</textarea>' +
      '<aside><h2>Supplier</h2><h3>Nobody Ltd</h3><p>Email: a@example.org</p></aside>';
    const read = await reader.read(noticePage({ ...tender, hostile }), address(tender));
    expect(allBlocks(read).some(({ role }) => role === 'supplier')).toBe(false);
    expect(JSON.stringify(read)).not.toContain('Nobody');
  });

  test('markup that a notice prints as text stays text', async () => {
    const description = '<h2>Supplier</h2><h3>Nobody Ltd</h3> & "more" <img src=x onerror=alert(1)>';
    const read = await reader.read(noticePage({ ...tender, description }), address(tender));
    expect(read.pages[0]?.passages.find(({ label }) => label === 'Description')?.text).toBe(description);
    expect(read.targets).toEqual({});
  });
});

test.each(everyPage)('$name reads the same once marks stand beside its names', async ({ html, address: at }) => {
  expect(await reader.isSameMarked(html, at)).toBe(true);
});

describe('pages of any size and shape', () => {
  test('a notice of 50,000 elements is read to its end', async () => {
    const hostile = '<p>One of <b>many</b> lines.</p>'.repeat(25_000);
    const read = await reader.read(noticePage({ ...framework, hostile }), address(framework));
    expect(allBlocks(read).filter(({ role }) => role === 'supplier')).toHaveLength(71);
    expect(allBlocks(read).at(-1)?.name.text).toBe('Kelderby Borough Council');
  });

  test.each([
    ['headings', '<h3>One of many</h3>'],
    ['items', '<ul><li>One of many</li></ul>'],
    ['terms', '<dl><dt>One</dt><dd>of many</dd></dl>'],
    ['rows', '<table><tr><td>One</td><td>of many</td></tr></table>'],
    ['siblings in a line', '<b>One</b> of <i>many</i> '],
  ])('5,000 %s in a row do not keep the buyer from being found', async (_, markup) => {
    const hostile = `<div>${markup.repeat(5_000)}</div>`;
    const read = await reader.read(noticePage({ ...tender, hostile }), address(tender));
    expect(allBlocks(read).at(-1)?.name.text).toBe('Kelderby Borough Council');
  });

  test('elements nested as deep as the browser allows do no harm', async () => {
    const hostile = `${'<div><b>'.repeat(2_000)}deep${'</b></div>'.repeat(2_000)}`;
    const read = await reader.read(noticePage({ ...tender, hostile }), address(tender));
    expect(['read', 'not-recognised']).toContain(read.kind);
  });

  test.each(['', '<', '<main>', '<main><h1>UK6: </h1>', '<html lang="cy"><frameset>', '\u0000\uFFFD<p>'])(
    'the page %j is no notice',
    async (html) => {
      for (const { address: at } of everyPage) {
        const read = await reader.read(html, at);
        expect({ at, pages: read.pages, targets: read.targets }).toEqual({ at, pages: [], targets: {} });
      }
    },
  );

  test('all portals together are a small part of what a page is asked to load', () => {
    expect(reader.size).toBeLessThan(18 * 1024);
  });
});
