/** Sheets made by seeded chance in the layouts and with the mess of real ones. Synthetic: all names are invented. */
import type { CellValue } from '../../../core/source';
import { type Chance, chance } from './chance';
import type { LabelledBook } from './labelled';
import { learning } from './pool-learning';
import { second } from './pool-second';
import { unseen } from './pool-unseen';
import type { Pool } from './pools';
import { type Look, sheet } from './sheet';

interface Column {
  readonly heading: string;
  readonly fact: string;
  readonly cell: (row: number) => CellValue;
}

interface Made {
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly closing?: readonly (readonly CellValue[])[];
}

const pounds = (dice: Chance, from: number, to: number): CellValue => {
  const amount = dice.whole(from, to);
  return amount;
};

/** The same amount the way this sheet's author types money. */
function typist(dice: Chance): (amount: CellValue) => CellValue {
  const style = dice.whole(0, 5);
  return (amount) => {
    if (typeof amount !== 'number' || style > 2) return amount;
    const english = amount.toLocaleString('en-GB');
    if (style === 0) return `£${english}`;
    if (style === 1) return `${english} `;
    return `${english.replaceAll(',', '.')},00`;
  };
}

const slip = (dice: Chance, heading: string): string => {
  const at = dice.whole(2, Math.max(2, heading.length - 3));
  const pair = heading.slice(at, at + 2);
  return /^[a-z]{2}$/.test(pair) && heading.length > 7
    ? heading.slice(0, at) + [...pair].reverse().join('') + heading.slice(at + 2)
    : heading;
};

function summary(dice: Chance, pool: Pool): Made {
  const bidders = dice.some(pool.bidders, dice.whole(3, 7));
  const money = typist(dice);
  const columns: Column[] = [{ heading: dice.pick(pool.bidder), fact: 'bidder', cell: (row) => bidders[row] ?? null }];
  if (dice.maybe(0.4))
    columns.push({ heading: dice.pick(pool.reference), fact: 'bidder-id', cell: (row) => `0${4417000 + row * 731}` });
  if (dice.maybe(0.3))
    columns.push({ heading: dice.pick(pool.noise.slice(0, 2)), fact: '-', cell: (row) => `0${113}496${row}21` });
  if (dice.maybe(0.5))
    columns.push({ heading: dice.pick(pool.sme), fact: 'sme', cell: (row) => (row % 2 ? 'Yes' : 'No') });
  if (dice.maybe(0.4))
    columns.push({ heading: dice.pick(pool.postcode), fact: 'postcode', cell: (row) => `LS${row + 1} ${row}AB` });
  if (dice.maybe(0.6))
    columns.push({ heading: dice.pick(pool.price), fact: 'price', cell: () => money(pounds(dice, 40_000, 900_000)) });
  const marks = dice.maybe(0.7) ? dice.some(pool.criteria, dice.whole(2, 5)) : [];
  const stated = dice.maybe(0.4);
  for (const name of marks)
    columns.push({
      heading: stated ? `${name} (${dice.whole(1, 4) * 5}%)` : name,
      fact: 'mark',
      cell: () => dice.whole(0, 5),
    });
  if (marks.length > 0)
    columns.push({ heading: dice.pick(pool.points), fact: 'points', cell: () => dice.whole(300, 950) / 10 });
  if (dice.maybe(0.5)) columns.push({ heading: dice.pick(pool.rank), fact: 'rank', cell: (row) => row + 1 });
  if (dice.maybe(0.3))
    columns.push({ heading: dice.pick(pool.status), fact: 'status', cell: (row) => (row === 1 ? 'Fail' : 'Pass') });
  if (dice.maybe(0.4))
    columns.push({
      heading: dice.pick(pool.comment),
      fact: 'comment',
      cell: (row) => (row % 3 === 0 ? 'See clarification log' : null),
    });
  return { columns, rows: bidders.length };
}

function breakdown(dice: Chance, pool: Pool): Made {
  const bidders = dice.some(pool.bidders, dice.whole(3, 6));
  const parts = dice.some(pool.parts, dice.whole(2, 4));
  const money = typist(dice);
  return {
    columns: [
      { heading: dice.pick(pool.bidder), fact: 'bidder', cell: (row) => bidders[row] ?? null },
      ...parts.map((heading) => ({ heading, fact: 'line-amount', cell: () => money(dice.whole(2_000, 90_000)) })),
      { heading: dice.pick(pool.price), fact: 'price', cell: () => money(dice.whole(90_000, 400_000)) },
    ],
    rows: bidders.length,
  };
}

function commitments(dice: Chance, pool: Pool): Made {
  const bidders = dice.some(pool.bidders, dice.whole(3, 5));
  const promises = [
    'Apprenticeships started',
    'Volunteer hours given to local groups',
    'Local people employed on the contract',
    'School talks',
    'Spend with local firms',
    'Trees planted',
  ];
  const units = ['people', 'hours', 'FTE', 'sessions', '£', 'trees'];
  const columns: Column[] = [
    { heading: dice.pick(pool.bidder), fact: 'bidder', cell: (row) => bidders[Math.floor(row / 4)] ?? null },
    { heading: dice.pick(pool.commitment), fact: 'commitment', cell: (row) => promises[row % 6] ?? null },
    { heading: dice.pick(pool.offered), fact: 'quantity', cell: () => dice.whole(1, 200) },
    { heading: dice.pick(pool.unit), fact: 'unit', cell: (row) => units[row % 6] ?? null },
  ];
  if (dice.maybe(0.7))
    columns.push({
      heading: dice.pick(pool.date),
      fact: 'date',
      cell: (row) => `${(row % 28) + 1}/0${(row % 9) + 1}/2027`,
    });
  if (dice.maybe(0.6))
    columns.push({
      heading: dice.pick(pool.place),
      fact: 'place',
      cell: (row) => ['Mill Ward', 'Eastgate', 'Whole borough'][row % 3] ?? null,
    });
  if (dice.maybe(0.6))
    columns.push({
      heading: dice.pick(pool.evidence),
      fact: 'evidence',
      cell: (row) => ['Payroll extract', 'Signed register', 'Photographs'][row % 3] ?? null,
    });
  return { columns, rows: bidders.length * 4 };
}

function pricedItems(dice: Chance, pool: Pool): Made {
  const bidders = dice.some(pool.bidders, 3);
  const items = ['Grass cutting', 'Hedge work', 'Litter picking', 'Leaf clearance', 'Winter gritting'];
  return {
    columns: [
      { heading: dice.pick(pool.bidder), fact: 'bidder', cell: (row) => bidders[Math.floor(row / 5)] ?? null },
      { heading: dice.pick(pool.item), fact: 'item', cell: (row) => items[row % 5] ?? null },
      { heading: dice.pick(pool.quantity), fact: 'quantity', cell: () => dice.whole(1, 60) },
      { heading: dice.pick(pool.unit), fact: 'unit', cell: (row) => (row % 2 ? 'visit' : 'm2') },
      { heading: dice.pick(pool.unitPrice), fact: 'unit-price', cell: () => dice.whole(200, 9_000) / 100 },
      { heading: dice.pick(pool.amount), fact: 'line-amount', cell: () => dice.whole(400, 30_000) },
    ],
    rows: 15,
  };
}

function marksLong(dice: Chance, pool: Pool): Made {
  const bidders = dice.some(pool.bidders, 4);
  const criteria = dice.some(pool.criteria, 4);
  return {
    columns: [
      { heading: dice.pick(pool.bidder), fact: 'bidder', cell: (row) => bidders[Math.floor(row / 4)] ?? null },
      { heading: dice.pick(pool.criterion), fact: 'criterion', cell: (row) => criteria[row % 4] ?? null },
      { heading: dice.pick(pool.mark), fact: 'mark', cell: () => dice.whole(0, 5) },
      { heading: dice.pick(pool.reason), fact: 'reason', cell: (row) => `Page ${row + 2} shows how cover is kept` },
    ],
    rows: 16,
  };
}

function criteriaTable(dice: Chance, pool: Pool): Made {
  const criteria = dice.some(pool.criteria, 5);
  const shares = [0.3, 0.2, 0.2, 0.2, 0.1];
  const points = dice.maybe(0.5);
  return {
    columns: [
      { heading: dice.pick(pool.criterion), fact: 'criterion', cell: (row) => criteria[row] ?? null },
      {
        heading: dice.pick(pool.weight),
        fact: 'weight',
        cell: (row) => (points ? Math.round((shares[row] ?? 0) * 100) : (shares[row] ?? 0)),
      },
      { heading: dice.pick(pool.maximum), fact: 'maximum', cell: () => 5 },
    ],
    rows: 5,
    closing: dice.maybe(0.5) ? [['Total', points ? 100 : 1]] : [],
  };
}

function marksMatrix(dice: Chance, pool: Pool): Made {
  const criteria = dice.some(pool.criteria, 5);
  const bidders = dice.some(pool.bidders, dice.whole(3, 5));
  return {
    columns: [
      { heading: dice.pick(pool.criterion), fact: 'criterion', cell: (row) => criteria[row] ?? null },
      ...(dice.maybe(0.5) ? [{ heading: dice.pick(pool.weight), fact: 'weight', cell: () => 0.2 }] : []),
      ...bidders.map((heading) => ({ heading, fact: 'mark', cell: () => dice.whole(0, 5) })),
    ],
    rows: 5,
  };
}

function priceMatrix(dice: Chance, pool: Pool): Made {
  const bidders = dice.some(pool.bidders, 3);
  const items = ['Survey', 'Design', 'Build', 'Snagging', 'Handover'];
  return {
    columns: [
      { heading: dice.pick(pool.item), fact: 'item', cell: (row) => items[row] ?? null },
      { heading: dice.pick(pool.quantity), fact: 'quantity', cell: () => dice.whole(1, 9) },
      ...bidders.map((heading) => ({ heading, fact: 'line-amount', cell: () => dice.whole(1_500, 60_000) })),
    ],
    rows: 5,
    closing: [['Total', null, ...bidders.map(() => dice.whole(60_000, 200_000))]],
  };
}

const layouts = [summary, breakdown, commitments, pricedItems, marksLong, criteriaTable, marksMatrix, priceMatrix];
const titles = [
  'Tender evaluation model',
  'Prepared for the panel',
  'OFFICIAL - SENSITIVE',
  'Contract ref C/26/118',
  'Version 3, not for circulation',
];
const closings = [
  'Prices are fixed for the first two years.',
  '* corrected after clarification',
  'Note: blank cells were left blank by the bidder.',
];

function book(seed: number, pool: Pool, heldOut: boolean): LabelledBook {
  const dice = chance(seed);
  const layout = layouts[seed % layouts.length] ?? summary;
  const made = layout(dice, pool);
  const left = dice.maybe(0.2) ? 1 : 0;
  const pad = Array<null>(left).fill(null);
  const rows: CellValue[][] = dice.some(titles, dice.whole(0, 3)).map((title) => [...pad, title]);
  if (rows.length > 0 && dice.maybe(0.6)) rows.push([]);
  const mistyped = dice.maybe(0.25);
  const capitals = dice.maybe(0.15);
  const headings = made.columns.map(({ heading }) => {
    const typed = mistyped && dice.maybe(0.3) ? slip(dice, heading) : heading;
    return capitals ? typed.toUpperCase() : dice.maybe(0.15) ? ` ${typed} ` : typed;
  });
  rows.push([...pad, ...headings]);
  const header = rows.length;
  if (dice.maybe(0.1)) rows.push([]);
  const gap = dice.maybe(0.15) ? dice.whole(2, made.rows - 1) : -1;
  for (let row = 0; row < made.rows; row++) {
    if (row === gap) rows.push([]);
    rows.push([...pad, ...made.columns.map(({ cell }) => cell(row))]);
  }
  for (const closing of made.closing ?? []) rows.push([...pad, ...closing]);
  if (dice.maybe(0.4)) rows.push([], [...pad, dice.pick(closings)]);
  const from = String.fromCharCode(65 + left);
  const to = String.fromCharCode(65 + left + headings.length - 1);
  const look: Look = {
    ...(dice.maybe(0.6) ? { bold: [`${from}${header}:${to}${header}`] } : {}),
    ...(dice.maybe(0.4) ? { filled: [`${from}${header}:${to}${header}`] } : {}),
    ...(dice.maybe(0.3) ? { frozenRows: header } : {}),
  };
  const name = layout.name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return {
    name: `generated ${name}, seed ${seed}`,
    sheets: [sheet(`Sheet${seed}`, rows, look)],
    tables: [{ sheet: `Sheet${seed}`, header, from, facts: made.columns.map(({ fact }) => fact).join(' ') }],
    heldOut,
  };
}

const seeds = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

export const generated: readonly LabelledBook[] = [
  ...seeds(100, 40).map((seed) => book(seed, learning, false)),
  ...seeds(7000, 40).map((seed) => book(seed, second, false)),
  ...seeds(9000, 40).map((seed) => book(seed, unseen, true)),
];
