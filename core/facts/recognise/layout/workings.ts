/** "Q1 – score" over "Q1 – weighted": the second row is worked out of the first, and may say what it weighs. */
import { nameKey } from '../../names';
import { saysPrice } from '../../names/price-words';
import type { ColumnMapping } from '../../recognition';

const weighted = /\bweighted\b|\b[x×] ?weight/i;

type Lines = readonly ColumnMapping[];

/** Weighted rows become points, and their weight goes to the row of marks or prices that they are of. */
export function withoutWorkings(lines: Lines): Lines {
  const workings = lines.filter(
    ({ fact, heading }) => (fact === 'mark' || fact === 'points') && weighted.test(heading),
  );
  const sources = new Map(workings.flatMap((line) => sourceOf(line, lines, workings)));
  if (sources.size === 0) return lines;
  return lines.map((line) => {
    const working = sources.get(line);
    const weight = line.about.weight ?? working?.about.weight;
    if (working && weight !== undefined) return { ...line, about: { ...line.about, weight } };
    return line.fact === 'mark' && [...sources.values()].includes(line)
      ? { ...line, fact: 'points', reason: 'its label says that it is weighted, and the row of marks stands above' }
      : line;
  });
}

function sourceOf(
  line: ColumnMapping,
  lines: Lines,
  workings: Lines,
): readonly (readonly [ColumnMapping, ColumnMapping])[] {
  const others = lines.filter((other) => !workings.includes(other));
  const name = nameKey(line.about.criterion?.name ?? '');
  const mark = others.find(({ fact, about }) => fact === 'mark' && nameKey(about.criterion?.name ?? '') === name);
  const prices = others.filter(({ fact }) => fact === 'price');
  const [price] = prices.length === 1 && saysPrice(line.heading) ? prices : [];
  const source = mark ?? price;
  return source ? [[source, line]] : [];
}
