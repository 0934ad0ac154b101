/** The shortlist as one table: headings that the vocabulary knows, so that the add-in maps a saved one without a question. */
import type { Shortlisted } from '../storage/shortlist';

export interface Column {
  readonly heading: string;
  /** In characters of a spreadsheet. */
  readonly width: number;
  cell(entry: Shortlisted): string;
}

const stated = (value: boolean | null): string => (value === null ? '' : value ? 'Yes' : 'No');

const identifier = ({ identifiers }: Shortlisted, scheme: string): string =>
  identifiers.find((one) => one.scheme === scheme)?.id ?? '';

export const columns: readonly Column[] = [
  { heading: 'Supplier', width: 36, cell: ({ name }) => name },
  { heading: 'Company number', width: 16, cell: (entry) => identifier(entry, 'GB-COH') },
  { heading: 'SME', width: 8, cell: ({ sme }) => stated(sme) },
  { heading: 'VCSE', width: 8, cell: ({ vcse }) => stated(vcse) },
  { heading: 'Postcode', width: 12, cell: ({ postcode }) => postcode ?? '' },
  { heading: 'Region', width: 12, cell: ({ region }) => region ?? '' },
  { heading: 'Notes', width: 60, cell: ({ said }) => said.join(' ') },
  { heading: 'Notice', width: 40, cell: ({ notice }) => [notice.title, notice.id].filter(Boolean).join(', ') },
  { heading: 'Date of notice', width: 14, cell: ({ notice }) => notice.published ?? '' },
  { heading: 'Portal', width: 20, cell: ({ notice }) => notice.portalName },
  { heading: 'Link', width: 40, cell: ({ notice }) => notice.address },
];

export const headings: readonly string[] = columns.map(({ heading }) => heading);

export const rowsOf = (list: readonly Shortlisted[]): readonly (readonly string[])[] =>
  list.map((entry) => columns.map(({ cell }) => cell(entry)));
