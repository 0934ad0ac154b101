import type { Book } from '../book';
import { type HostObject, hostObject } from '../host-object';

export const names = (all: Book['names']): HostObject =>
  hostObject({
    type: 'NamedItemCollection',
    items: () =>
      all.map(({ name, formula, visible }) =>
        hostObject({
          type: 'NamedItem',
          get: { name: () => name, formula: () => formula, visible: () => visible },
        }),
      ),
  });
