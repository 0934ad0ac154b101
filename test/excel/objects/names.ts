import { areaWhere } from '../../../core/facts/where';
import type { Book } from '../book';
import { type HostObject, hostObject, invalidArgument, isHostObject, itemNotFound, textArgument } from '../host-object';
import type { World } from '../world';
import { placeOf } from './places';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A text in a formula is at most 255 characters long. */
const mostText = 255;

/** `all` is changed in place. */
export function names(world: World, all: Book['names']): HostObject {
  const named = (key: string): HostObject => {
    const item = () => {
      const found = all.find(({ name }) => sameName(name, key));
      if (!found) throw itemNotFound('NamedItemCollection.getItem');
      return found;
    };
    item();
    return hostObject({
      type: 'NamedItem',
      id: key,
      get: { name: () => item().name, formula: () => item().formula, visible: () => item().visible },
      set: {
        visible: (visible) => {
          item().visible = visible === true;
        },
      },
      call: { delete: () => void all.splice(all.indexOf(item()), 1) },
    });
  };
  return hostObject({
    type: 'NamedItemCollection',
    items: () => all.map(({ name }) => named(name)),
    call: {
      getItem: (key) => named(textArgument(key, 'NamedItemCollection.getItem')),
      add: (given, formula) => {
        const name = textArgument(given, 'NamedItemCollection.add');
        const text = isHostObject(formula)
          ? referenceTo(world, formula)
          : textArgument(formula, 'NamedItemCollection.add');
        const taken = all.some((one) => sameName(one.name, name));
        if (taken || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || text.length > mostText + 3)
          throw invalidArgument('NamedItemCollection.add');
        all.push({ name, formula: text, visible: true });
        return named(name);
      },
    },
  });
}

/** A range that is named is an absolute reference, its sheet included. */
function referenceTo({ book }: World, range: HostObject): string {
  const [first] = book.sheets;
  if (!first) throw invalidArgument('NamedItemCollection.add');
  const { sheet, area } = placeOf(range, first);
  const [, name = '', cells = ''] = /^(.*!)(.*)$/.exec(areaWhere(sheet.name, area)) ?? [];
  return `=${name}${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
