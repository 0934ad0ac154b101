/** The stand-in Excel in a thread of its own, as the real one is a program of its own. */
import { expose } from 'comlink';
import { parseArea } from '../../../addin/workbook/placing/address';
import { asBook } from '../as-book';
import type { Fault } from '../bridge';
import { type StandIn, standIn } from '../stand-in';

let host: StandIn | undefined;
let line: MessagePort | undefined;

const opened = (): StandIn => {
  if (!host) throw new Error('No workbook is open.');
  return host;
};

const areaOf = (address: string) => {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address.`);
  return area;
};

/** What a sheet shows, by cell address. */
export interface ShownSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, { readonly value: unknown; readonly formula?: string }>>;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

const column = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : `${column(Math.floor(n / 26) - 1)}${column(n % 26)}`;

/** What tests do to the workbook from outside the pane. */
const tester = {
  async open(name: string, bytes: ArrayBuffer): Promise<void> {
    host = standIn(await asBook(name, new Uint8Array(bytes)));
    const { bridge } = host;
    bridge.onMessageFromHost = (text) => line?.postMessage(text);
  },
  /** The line to the library in the pane; a pane that is opened again has a new one. */
  connect(port: MessagePort): void {
    line = port;
    port.onmessage = ({ data }) => opened().bridge.sendMessageToHost(data);
  },
  type: (sheet: string, address: string, value: unknown, who: 'Local' | 'Remote' = 'Local') =>
    opened().type(sheet, areaOf(address), value, who),
  select: (sheet: string, address: string) => opened().select(sheet, areaOf(address)),
  /** Excel works out a cell whose formula calls a function of ours. */
  callFunction: (name: string, args: readonly unknown[]) => opened().callFunction(name, args),
  showPane: (visible: boolean) => opened().showPane(visible),
  /** From now on, each write of the pane fails with this code, or none with `null`. */
  failWrites(fault: Fault | null): void {
    opened().bridge.faults = ({ isWrite }) => (isWrite && fault ? fault : undefined);
  },
  sheets: (): readonly ShownSheet[] =>
    opened()
      .save()
      .sheets.map(({ name, cells, tables, charts }) => ({
        name,
        tables: tables.map((table) => table.name),
        charts: charts.map(({ title }) => title),
        cells: Object.fromEntries(
          [...cells]
            .filter(([, { value }]) => value !== undefined)
            .map(([key, { value, formula }]) => [
              `${column(key % 16_384)}${Math.floor(key / 16_384) + 1}`,
              { value, ...(formula !== undefined && { formula }) },
            ]),
        ),
      })),
  /** Round trips so far, and bytes of the largest message of each. */
  trips: () => opened().bridge.trips.map(({ requestBytes, responseBytes }) => ({ requestBytes, responseBytes })),
};

export type Tester = typeof tester;

expose(tester);
