/** Hints and pages for the tests of marking; all names are invented. */
import type { ShownHint } from '../../../core/marks';
import type { Standing, Tone } from '../../../core/packs/pack';

export function hint(id: string, chip: string, tone: Tone = 'fact', standing: Standing = 'verified'): ShownHint {
  return {
    pack: 'local-benefit',
    hint: id,
    chip,
    tone,
    sentence: `Declared ${chip} on this notice, 3 September 2026.`,
    rationale: 'Smaller suppliers keep more of what they earn nearby.',
    source: {
      publisher: 'Cabinet Office',
      document: 'PPN 005',
      clause: 'paragraph 4',
      date: '2025-02-24',
      url: 'https://www.gov.uk/government/publications/ppn-005',
    },
    standing,
    goals: [8, 10],
    from: [],
  };
}

export const sme = hint('declared-sme', 'SME');
export const cic = hint('cic-by-name', 'CIC', 'benefit');
export const near = hint('distance', 'about 6 km', 'benefit', 'unverified');
export const taken = hint('all-lots', 'all 4 lots', 'attention');
export const again = hint('repeated-awards', '3rd award', 'attention', 'second-hand');

/** As GOV.UK sets its pages: 19 px Arial in a column of two thirds. */
export const govuk = `
  body { margin: 0; font: 19px/1.32 Arial, sans-serif; color: #0b0c0c; background: #fff; }
  main { max-width: 960px; margin: 0 auto; padding: 20px 15px; }
  .column { max-width: 640px; }
  h1 { font-size: 36px; } h2 { font-size: 24px; margin: 30px 0 15px; } h3 { font-size: 19px; margin: 0; padding-top: 10px; }
  p { margin: 0 0 20px; } ul { margin: 0 0 20px; }
`;

export const pageOf = (main: string, { lang = 'en', style = govuk, attributes = '' } = {}): string =>
  `<!doctype html><html lang="${lang}" ${attributes}><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">` +
  `<title>Grounds maintenance</title><style>${style}</style></head><body><main>${main}</main></body></html>`;

/** An award notice: a heading for each supplier, and its address below. */
export const award = (...names: readonly string[]): string =>
  `<div class="column"><h1>Grounds maintenance</h1><h2>Suppliers</h2>${names
    .map((name) => `<h3 data-names>${name}</h3><p>12 Mill Lane<br>Oxford<br>OX3 0BP</p>`)
    .join('')}</div>`;

/** Cells as wide as the names in them, and a name in the midst of a sentence: no line of it has room for anything. */
export const noRoom = ({ attributes = '', more = '' } = {}): string =>
  pageOf(
    `<h1>Awards</h1><table><tr><td data-names>Northway Trees CIC</td><td>£12,000</td></tr></table>
    <table><tr><td data-names>Alder Ltd; Briar Ltd</td><td>£9,500</td></tr></table>
    <p>Awarded to <b data-names>Alder Ltd</b> in Oxford and nowhere else, <br>as was said before.</p>${more}`,
    { attributes, style: `${govuk} table { border-collapse: collapse } td { padding: 8px 2px; white-space: nowrap }` },
  );

/** An award notice of the largest kind: 35 suppliers among 5,000 texts, in no column, with criteria before them. */
export function largeNotice(): string {
  const suppliers = Array.from({ length: 35 }, (_, index) => `Supplier ${index + 1} Community Trees CIC`);
  const address = '<p>12 Mill Lane<br>Oxford<br>OX3 0BP<br>Region: UKJ14<br>Email: office@example.org</p>';
  const rest = Array.from({ length: 1380 }, (_, index) => `<dt>Term ${index}</dt><dd>As <b>stated</b> above.</dd>`);
  return pageOf(
    `<h1>Grounds maintenance</h1><h2>Award criteria</h2><ul id="criteria"><li>Price 60%</li><li>Social value 10%</li></ul>` +
      `<h2>Suppliers</h2>${suppliers.map((name) => `<h3 data-names>${name}</h3>${address}`).join('')}<dl>${rest.join('')}</dl>`,
  );
}

/** Four hints for whoever is named, two for the notice. */
export const largeAnswer = { '*': [sme, cic, near, taken], notice: [near, taken] };
