import { type HostObject, hostObject, itemNotFound, textArgument } from '../host-object';
import type { World } from '../world';

/** Excel cuts the value of a custom property here, and says nothing. */
const longest = 255;

/** The document properties, as far as custom ones go. */
export function properties(world: World): HostObject {
  const { book } = world;
  const property = (key: string): HostObject => {
    const found = book.properties.find((one) => one.key === key);
    if (!found) throw itemNotFound('CustomPropertyCollection.getItem');
    return hostObject({
      type: 'CustomProperty',
      id: key,
      get: { key: () => key, value: () => book.properties.find((one) => one.key === key)?.value },
      call: {
        delete: () => {
          book.properties = book.properties.filter((one) => one.key !== key);
        },
      },
    });
  };
  const custom = hostObject({
    type: 'CustomPropertyCollection',
    items: () => book.properties.map(({ key }) => property(key)),
    call: {
      getItem: (key) => property(textArgument(key, 'CustomPropertyCollection.getItem')),
      add: (given, value) => {
        const key = textArgument(given, 'CustomPropertyCollection.add');
        const one = { key, value: String(value).slice(0, longest) };
        const at = book.properties.findIndex((other) => other.key === key);
        if (at < 0) book.properties.push(one);
        else book.properties[at] = one;
        return property(key);
      },
    },
  });
  return hostObject({ type: 'DocumentProperties', go: { custom: () => custom } });
}
