import type { CustomFunction } from './custom-function';

/** Excel asks again for every sheet that is opened and every row that moves, mostly with what it asked before. */
const most = 64;

/** The same function, which keeps its newest results by its arguments. */
export function remembering(run: CustomFunction['run']): CustomFunction['run'] {
  const known = new Map<string, ReturnType<CustomFunction['run']>>();
  return (args) => {
    const key = JSON.stringify(args);
    const result = known.get(key) ?? run(args);
    known.delete(key);
    known.set(key, result);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return result;
  };
}
