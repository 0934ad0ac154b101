import type { BookChart } from '../book';
import { type HostObject, hostObject, itemNotFound, textArgument } from '../host-object';

type Change = (more: Partial<BookChart>) => void;

export function chartSeries(
  chart: () => BookChart | undefined,
  change: Change,
  addressOf: (range: unknown) => string,
): HostObject {
  const all = () => chart()?.series ?? [];
  const one = (n: number): HostObject => {
    if (!all()[n]) throw itemNotFound('ChartSeriesCollection.getItemAt');
    const put = (more: Partial<BookChart['series'][number]>) =>
      change({ series: all().map((series, at) => (at === n ? { ...series, ...more } : series)) });
    return hostObject({
      type: 'ChartSeries',
      get: { name: () => all()[n]?.name },
      set: { name: (name) => put({ name: textArgument(name, 'ChartSeries.name') }) },
      call: {
        setValues: (range) => put({ values: addressOf(range) }),
        setXAxisValues: (range) => put({ names: addressOf(range) }),
      },
    });
  };
  return hostObject({
    type: 'ChartSeriesCollection',
    items: () => all().map((_series, n) => one(n)),
    call: {
      getItemAt: (n) => one(Number(n)),
      add: (name) => {
        change({
          series: [...all(), { name: textArgument(name, 'ChartSeriesCollection.add'), values: '', names: '' }],
        });
        return one(all().length - 1);
      },
    },
  });
}

export const chartAxes = (change: Change): HostObject =>
  hostObject({
    type: 'ChartAxes',
    go: {
      categoryAxis: () =>
        hostObject({
          type: 'ChartAxis',
          set: { reversePlotOrder: (reversed) => change({ reversed: reversed === true }) },
        }),
    },
  });
