/** The stand-in itself, for whichever copy of Microsoft's library talks to it: a workbook in memory behind a bridge. */
import type { Area } from '../../core/source';
import type { Book } from './book';
import { Bridge } from './bridge';
import { putCell, written } from './cells';
import { type Answer, FunctionCalls } from './function-calls';
import { Interpreter } from './interpreter';
import { services } from './objects/services';
import { workbook } from './objects/workbook';
import { World } from './world';

export interface StandIn {
  readonly world: World;
  readonly bridge: Bridge;
  /** The workbook as if saved now. */
  save(): Book;
  /** A person, here or at another computer, types into a cell. */
  type(sheet: string, area: Area, value: unknown, who?: 'Local' | 'Remote'): void;
  /** A person at this computer selects cells. */
  select(sheet: string, area: Area): void;
  /** Shows the pane again, or closes it while its page lives on, as in a shared runtime. */
  showPane(visible: boolean): void;
  /** Excel works out a custom function, named without its namespace. */
  callFunction(name: string, args: readonly unknown[]): Promise<Answer>;
}

/** Opens a copy of `book`. */
export function standIn(book: Book): StandIn {
  const world = new World({ ...structuredClone(book), nextId: freshId(book) });
  const calls = new FunctionCalls();
  const interpreter = new Interpreter(workbook(world), services(calls));
  const bridge = new Bridge(
    (batch, failAt) => interpreter.execute(batch, failAt),
    () => world.settle(),
  );
  return {
    world,
    bridge,
    save: () => structuredClone({ ...world.book, nextId: 0 }),
    type: (name, area, value, who = 'Local') => {
      const sheet = world.sheet(name, 'a person');
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          putCell(sheet, row, column, written(sheet.cells.get(row * 16_384 + column), value, 'a person'));
      world.changed(sheet, area, who, 'Unknown');
      bridge.raise(world.settle());
    },
    select: (name, area) => {
      world.select(world.sheet(name, 'a person'), area);
      bridge.raise(world.settle());
    },
    showPane: (visible) => {
      world.showPane(visible);
      bridge.raise(world.settle());
    },
    callFunction: (name, args) => {
      const { event, answer } = calls.call(name, args);
      bridge.raise([event]);
      return answer;
    },
  };
}

/** Above every number that an id of the workbook ends with. */
const freshId = (book: Book): number => {
  const ids = book.sheets.flatMap(({ id, tables, charts }) => [id, ...[...tables, ...charts].map((one) => one.id)]);
  const numbers = [...ids, ...book.xmlParts.map(({ id }) => id)].map((id) => Number(/(\d+)\D*$/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
};
