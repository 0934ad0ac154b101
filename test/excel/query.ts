/** What `load` asks for, as a tree of names, and the answer in the shape the library wants. */
import { type HostObject, invalidArgument, notImplemented } from './host-object';
import { memberName, type QueryInfo, wireName } from './wire';

interface Tree {
  readonly [name: string]: Tree;
}

function treeOf(query: QueryInfo | undefined): Tree {
  const root: Record<string, Tree> = {};
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let node = root;
    for (const part of path.split(/[/.]/)) {
      if (part === '' || part === 'items') continue;
      const name = memberName(part);
      const next: Record<string, Tree> = { ...(node[name] ?? {}) };
      node[name] = next;
      node = next;
    }
  }
  return root;
}

export type KeyOf = (object: HostObject) => Readonly<Record<string, unknown>>;

/** The answer to one query. `keyOf` gives what the library addresses an object by. */
export const answerQuery = (object: HostObject | null, query: QueryInfo | undefined, keyOf: KeyOf): unknown =>
  answer(object, treeOf(query), keyOf, query);

function answer(object: HostObject | null, tree: Tree, keyOf: KeyOf, query?: QueryInfo): unknown {
  if (object === null) return null;
  const result: Record<string, unknown> = { ...keyOf(object) };
  if (object.items) {
    const ofItems = Object.fromEntries(Object.entries(tree).filter(([name]) => !object.get?.[name]));
    for (const name of Object.keys(tree)) if (object.get?.[name]) result[wireName(name)] = object.get[name]();
    const all = object.items();
    const shown = all.slice(query?.Skip ?? 0, query?.Top === undefined ? all.length : (query.Skip ?? 0) + query.Top);
    result['_Items'] = shown.map((item) => answer(item, ofItems, keyOf));
    return result;
  }
  // Loading everything is what we never do ourselves: it is where payloads burst.
  if (Object.keys(tree).length === 0) throw invalidArgument(object.type, '[stand-in host] load names what it needs');
  for (const [name, below] of Object.entries(tree)) {
    if (object.get?.[name]) result[wireName(name)] = object.get[name]();
    else if (object.go?.[name]) result[wireName(name)] = answer(object.go[name](), below, keyOf);
    else throw notImplemented(object.type, name);
  }
  return result;
}
