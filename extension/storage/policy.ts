/** The settings that hold now: the officer's, under what their organisation set. */
import { storedPolicy, watchStored } from '../browser';
import { type Governed, govern, readPolicy } from './govern';
import { settings } from './items';

export async function governed(): Promise<Governed> {
  const [own, found] = await Promise.all([settings.read(), storedPolicy()]);
  const { policy, problems } = readPolicy(found);
  return govern(own.value, policy, own.problem === null ? problems : [own.problem, ...problems]);
}

export function watchGoverned(changed: () => void): () => void {
  const stops = [settings.watch(changed), watchStored('managed', null, changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
