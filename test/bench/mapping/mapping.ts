/** Runs recognition over the labelled corpus and counts heading rows found and columns right. */

import { recognise } from '../../../core/facts/recognise';
import type { ColumnMapping, RecognisedTable } from '../../../core/facts/recognition';
import { columnLetters } from '../../../core/facts/where';
import { heldOut } from './corpus/held-out';
import { longTables } from './corpus/long-tables';
import { matrices } from './corpus/matrices';
import { oddTables } from './corpus/odd-tables';
import { odderTables } from './corpus/odder-tables';
import { referenceTables } from './corpus/reference-tables';
import { tenderSummaries } from './corpus/tender-summaries';
import { generated } from './generated';
import type { LabelledBook, LabelledTable } from './labelled';

export interface Count {
  readonly right: number;
  readonly of: number;
}

export interface Accuracy {
  readonly headers: Count;
  readonly columns: Count;
  /** One sentence a miss. */
  readonly misses: readonly string[];
}

export const corpus: readonly LabelledBook[] = [
  ...tenderSummaries,
  ...longTables,
  ...matrices,
  ...referenceTables,
  ...oddTables,
  ...odderTables,
  ...heldOut,
  ...generated,
];

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `mark*3` written out, from the first column or row on. */
function labels({
  from,
  facts,
}: LabelledTable): readonly { readonly index: number; readonly wanted: readonly string[] }[] {
  const start = typeof from === 'number' ? from - 1 : columnOf(from);
  return facts
    .split(' ')
    .flatMap((word) => {
      const [fact = '', times = '1'] = word.split('*');
      return Array<string>(Number(times)).fill(fact);
    })
    .map((fact, offset) => ({ index: start + offset, wanted: fact.split('/') }));
}

const isRight = (wanted: readonly string[], column: ColumnMapping | undefined): boolean =>
  wanted.includes('?') || wanted.includes(column?.fact ?? '-');

/** The table that begins nearest above or at the label's heading row and holds its first column. */
function tableFor(tables: readonly RecognisedTable[], label: LabelledTable): RecognisedTable | undefined {
  const here = tables.filter(({ sheet }) => sheet === label.sheet);
  if (typeof label.from === 'number')
    return here.find(({ area }) => area.top <= Number(label.from) - 1 && area.bottom >= Number(label.from) - 1);
  const column = columnOf(label.from);
  const row = (label.header ?? 1) - 1;
  return here
    .filter(({ area }) => area.left <= column && area.right >= column && area.bottom >= row)
    .toSorted((a, b) => a.area.top - b.area.top)[0];
}

function judge(book: LabelledBook, label: LabelledTable, tables: readonly RecognisedTable[]) {
  const table = tableFor(tables, label);
  const found = table?.header ? table.header.bottom + 1 : null;
  const misses: string[] = [];
  const at = `${book.name}, ${label.sheet}`;
  if (found !== label.header) misses.push(`${at}: headings in row ${label.header ?? 'none'}, found ${found ?? 'none'}`);
  let right = 0;
  const wanted = labels(label);
  for (const { index, wanted: facts } of wanted) {
    const column = found === label.header ? table?.columns.find((mapping) => mapping.index === index) : undefined;
    if (found === label.header && isRight(facts, column)) right += 1;
    else
      misses.push(
        `${at}: ${typeof label.from === 'number' ? `row ${index + 1}` : columnLetters(index)} "${column?.heading ?? ''}" is ${facts.join(' or ')}, taken for ${column?.fact ?? 'nothing'}`,
      );
  }
  return { header: found === label.header ? 1 : 0, right, of: wanted.length, misses };
}

export function measure(books: readonly LabelledBook[]): Accuracy {
  let headers = 0;
  let tables = 0;
  let right = 0;
  let of = 0;
  const misses: string[] = [];
  for (const book of books) {
    const recognition = recognise(book.sheets);
    for (const label of book.tables) {
      const result = judge(book, label, recognition.tables);
      headers += result.header;
      tables += 1;
      right += result.right;
      of += result.of;
      misses.push(...result.misses);
    }
  }
  return { headers: { right: headers, of: tables }, columns: { right, of }, misses };
}

/** The whole corpus, and by themselves the sheets that rules were not improved on. */
export async function mapping(): Promise<Accuracy & { readonly heldOut: Accuracy }> {
  return { ...measure(corpus), heldOut: measure(corpus.filter((book) => book.heldOut)) };
}
