/**
 * The data of notices that an officer asked for, as text, while the browser runs: nothing of it reaches the disk. It is
 * kept as it came, since the reader of it trusts nothing anyway.
 */
import * as v from 'valibot';
import { forget } from '../browser';
import { type Kept, withinBounds } from './bounds';
import { item } from './item';

const dataOf = (address: string) =>
  item<string | null>({
    area: 'session',
    key: `data:${address}`,
    title: 'The data of a notice',
    version: 1,
    shape: v.nullable(v.string()),
    fallback: null,
  });

/** Which notices there is data of, the oldest first. */
const kept = item<readonly Kept[]>({
  area: 'session',
  key: 'notice-data',
  title: 'The list of data read',
  version: 1,
  shape: v.array(v.object({ address: v.string(), size: v.number() })),
  fallback: [],
});

export const noticeData = async (address: string): Promise<string | null> => (await dataOf(address).read()).value;

export async function keepNoticeData(address: string, text: string): Promise<void> {
  const gone: Kept[] = [];
  await kept.update((before) => {
    const all = [...before.filter((one) => one.address !== address), { address, size: text.length }];
    const stays = withinBounds(all);
    gone.push(...all.slice(0, all.length - stays.length));
    return stays;
  });
  await Promise.all(gone.map((one) => forget('session', `data:${one.address}`)));
  await dataOf(address).update(() => text);
}
