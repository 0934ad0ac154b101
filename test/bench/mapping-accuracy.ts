import { mapping } from './mapping/mapping';
import type { Ratio } from './measure';

/** Header rows found and columns right over the labelled corpus; every miss is named. */
export async function mappingAccuracy(): Promise<readonly Ratio[]> {
  const { headers, columns, misses } = await mapping();
  const share = ({ right, of }: { right: number; of: number }) => right / of;
  const detail = ({ right, of }: { right: number; of: number }) => `${right} of ${of}`;
  return [
    {
      name: 'mapping: header rows found',
      value: share(headers),
      target: { atLeast: 0.98 },
      unit: 'share',
      detail: detail(headers),
    },
    {
      name: 'mapping: columns right',
      value: share(columns),
      target: { atLeast: 0.95 },
      unit: 'share',
      detail: [detail(columns), ...misses].join('\n        '),
    },
  ];
}
