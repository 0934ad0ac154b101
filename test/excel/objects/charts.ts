import { areaWhere } from '../../../core/facts/where';
import type { BookChart, BookSheet } from '../book';
import { type HostObject, hostObject, itemNotFound, numberArgument } from '../host-object';
import type { World } from '../world';
import { chartAxes, chartSeries } from './chart-parts';
import { placeOf } from './places';

/** Charts as far as an output sheet needs one: added over cells, titled, placed. */
export function charts(world: World, sheet: BookSheet): HostObject {
  const addressOf = (range: unknown) => {
    const place = placeOf(range, sheet);
    return areaWhere(place.sheet.name, place.area);
  };
  const chart = (id: string): HostObject => {
    const known = () => sheet.charts.find((one) => one.id === id);
    if (!known()) throw itemNotFound('ChartCollection.getItem');
    const change = (more: Partial<BookChart>) => {
      sheet.charts = sheet.charts.map((one) => (one.id === id ? { ...one, ...more } : one));
    };
    const sizes = ['left', 'top', 'width', 'height'] as const;
    return hostObject({
      type: 'Chart',
      id,
      get: {
        id: () => id,
        name: () => known()?.name,
        ...Object.fromEntries(sizes.map((size) => [size, () => known()?.[size]])),
      },
      set: {
        name: (name) => change({ name: String(name) }),
        ...Object.fromEntries(
          sizes.map((size) => [size, (given: unknown) => change({ [size]: numberArgument(given, `Chart.${size}`) })]),
        ),
      },
      go: {
        series: () => chartSeries(known, change, addressOf),
        axes: () => chartAxes(change),
        title: () =>
          hostObject({
            type: 'ChartTitle',
            get: { text: () => known()?.title },
            set: { text: (title) => change({ title: String(title) }) },
          }),
      },
      call: {
        setPosition: (from, to) => {
          const first = placeOf(from, sheet).area;
          const last = placeOf(to ?? from, sheet).area;
          const width = (last.right - first.left + 1) * 48;
          change({ left: first.left * 48, top: first.top * 15, width, height: (last.bottom - first.top + 1) * 15 });
        },
      },
    });
  };
  return hostObject({
    type: 'ChartCollection',
    get: { count: () => sheet.charts.length },
    items: () => sheet.charts.map(({ id }) => chart(id)),
    call: {
      getItem: (key) => chart(String(key)),
      add: (type, source) => {
        const id = `{chart-${world.book.nextId++}}`;
        const series = [{ name: 'Series1', values: addressOf(source), names: '' }];
        const place = { left: 0, top: 0, width: 360, height: 216 };
        sheet.charts.push({ id, name: id, title: String(type), series, reversed: false, ...place });
        return chart(id);
      },
    },
  });
}
