import { newSheet } from '../book';
import { HostError, type HostObject, hostObject, textArgument } from '../host-object';
import { eventType, type World } from '../world';
import { customXmlParts } from './custom-xml';
import { names } from './names';
import { properties } from './properties';
import { tables } from './tables';
import { allowedName, worksheet } from './worksheet';

export function workbook(world: World): HostObject {
  const { book } = world;
  return hostObject({
    type: 'Workbook',
    get: { name: () => book.name, readOnly: () => book.readOnly },
    go: {
      worksheets: () => worksheets(world),
      names: () => names(world, book.names),
      properties: () => properties(world),
      tables: () => tables(world, book.sheets),
      customXmlParts: () => customXmlParts(world),
      application: () => application(world),
      protection: () => hostObject({ type: 'WorkbookProtection', get: { protected: () => book.structureProtected } }),
    },
  });
}

function worksheets(world: World): HostObject {
  const { book } = world;
  const listen = (type: number) => () => void world.listening.add(type);
  const leave = (type: number) => () => void world.listening.delete(type);
  return hostObject({
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheet(world, sheet)),
    call: {
      getItem: (key) => worksheet(world, world.sheet(key, 'WorksheetCollection.getItem')),
      getActiveWorksheet: () => worksheet(world, world.sheet(book.active, 'WorksheetCollection.getActiveWorksheet')),
      add: (name) => {
        if (book.structureProtected || book.readOnly)
          throw new HostError('AccessDenied', 'No sheet can be added.', 'WorksheetCollection.add', 403);
        const sheet = newSheet(book, '');
        sheet.name = allowedName(world, undefined, textArgument(name, 'WorksheetCollection.add'));
        book.sheets.push(sheet);
        return worksheet(world, sheet);
      },
      _registerDataChangedEvent: listen(eventType.changed),
      _unregisterDataChangedEvent: leave(eventType.changed),
      _registerSelectionChangedEvent: listen(eventType.selectionChanged),
      _unregisterSelectionChangedEvent: leave(eventType.selectionChanged),
    },
  });
}

const application = (world: World): HostObject =>
  hostObject({
    type: 'Application',
    get: { calculationMode: () => world.calculationMode, calculationState: () => world.calculationState },
    call: {
      suspendApiCalculationUntilNextSync: () => void world.asked.push('suspendApiCalculationUntilNextSync'),
      suspendScreenUpdatingUntilNextSync: () => void world.asked.push('suspendScreenUpdatingUntilNextSync'),
    },
  });
