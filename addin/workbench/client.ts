import { type Remote, transfer, wrap } from 'comlink';
import type { Recognition } from '../../core/facts/recognition';
import { parseWhere } from '../../core/facts/where';
import type { Result } from '../../core/result';
import type { Area, Where } from '../../core/source';
import { remoteSession } from '../session/remote-session';
import type { Session } from '../workbook/session';
import type { FetchCells } from './grid/cell-blocks';
import type { Sheet, Tab } from './grid/sheet';
import type { WorkbookWorker } from './workbook.worker';

type EditListener = Parameters<Session['onEdit']>[0];

export interface OpenWorkbook {
  readonly session: Session;
  readonly tabs: () => Promise<readonly Tab[]>;
  readonly sheet: (tab: Tab) => Promise<Sheet | null>;
  readonly cells: FetchCells;
  /** The workbook as it stands, with what was written. */
  readonly save: () => Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>;
  /** A person selected a cell in the grid. */
  readonly selected: (where: Where) => void;
  readonly close: () => void;
}

interface Events {
  /** The session asks to show a place. */
  readonly onShow: (sheet: string, area: Area) => void;
  /** The workbook has been read, and it is known where its bids stand. */
  readonly onRead: (recognition: Recognition) => void;
  /** Cells were written or taken out. */
  readonly onChanged: () => void;
}

/** Opens a file in a worker of its own, which holds the workbook and the session; the page only asks for what it draws. */
export async function openWorkbook(name: string, bytes: ArrayBuffer, events: Events): Promise<Result<OpenWorkbook>> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<WorkbookWorker>(worker);
  const opened = await remote.open(name, transfer(bytes, [bytes]));
  if (!opened.ok) {
    worker.terminate();
    return opened;
  }
  const listeners = new Set<EditListener>();
  return {
    ok: true,
    value: {
      session: sessionIn(remote, listeners, events),
      tabs: () => remote.tabs(),
      sheet: (tab) => remote.sheet(tab),
      cells: (sheetId, area) => remote.cells(sheetId, area),
      save: () => remote.save(),
      selected: (where) => {
        for (const listener of listeners) listener({ kind: 'selected', where });
      },
      close: () => worker.terminate(),
    },
  };
}

/** The session in the worker, with places shown in the grid and the grid told of what changed. */
function sessionIn(remote: Remote<WorkbookWorker>, listeners: Set<EditListener>, events: Events): Session {
  const session = remoteSession(remote, {
    async select(where) {
      const result = await remote.select(where);
      const place = result.ok ? parseWhere(where) : undefined;
      if (place) events.onShow(place.sheet, place.area);
      return result;
    },
    async onEdit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return {
    ...session,
    async open(onProgress) {
      const opened = await session.open(onProgress);
      if (opened.ok) events.onRead(opened.value.recognition);
      return opened;
    },
    async apply(plan, onProgress) {
      const receipt = await session.apply(plan, onProgress);
      if (receipt.ok) events.onChanged();
      return receipt;
    },
    async revert(receiptId) {
      const report = await session.revert(receiptId);
      if (report.ok) events.onChanged();
      return report;
    },
  };
}
