const points = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 2 });

/** Points and totals, always two decimals: "90.58". */
export const showPoints = (value: number): string => points.format(value);

/** A share of one as people say it: 0.6 is "60%". */
export const showShare = (share: number): string => percent.format(share);

/** "1 table", "3 tables"; the plural adds an s unless it is given. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** "first", "2nd" is not how ranks are read out: a rank is "rank 2", and its absence is "not ranked". */
export const showRank = (rank: number | null): string => (rank === null ? 'not ranked' : `rank ${rank}`);
