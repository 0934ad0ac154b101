/** Holds the workbook and its session, away from the thread that draws. The page asks for windows of cells and for steps. */
import { expose, transfer } from 'comlink';
import { ok, type Result } from '../../core/result';
import type { Area, Where } from '../../core/source';
import { type FileWorkbook, openFileWorkbook } from '../file/file-workbook';
import type { ViewCell } from '../file/view';
import { servedSession } from '../session/served-session';
import { createSession } from '../workbook/create-session';
import type { Session } from '../workbook/session';
import { readSheet } from './grid/read-sheet';
import type { Sheet, Tab } from './grid/sheet';
import { ownAreas } from './own-areas';

interface Book {
  readonly file: FileWorkbook;
  readonly session: Session;
}

let held: Book | undefined;
const openShelf = async () => (await import('../session/browser-shelf')).openBrowserShelf();

const book = (): Book => {
  if (!held) throw new Error('A workbook is opened before anything is asked of it.');
  return held;
};

const worker = {
  async open(name: string, bytes: ArrayBuffer): Promise<Result<null>> {
    const file = await openFileWorkbook(name, new Uint8Array(bytes));
    if (!file.ok) return file;
    held = { file: file.value, session: createSession(file.value, { openShelf }) };
    return ok(null);
  },

  async tabs(): Promise<readonly Tab[]> {
    const { file } = book();
    const state = await file.loadState();
    const own = ownAreas(state.ok ? state.value : null);
    return file.sheets().map(({ id, name, visibility, hasCells }) => ({
      id,
      name,
      hidden: visibility !== 'visible',
      hasCells,
      own: own.get(name) ?? [],
    }));
  },

  /** `null` for a sheet that has no cells to show. */
  sheet: (tab: Tab): Sheet | null => {
    const view = book().file.view();
    return view.ok ? readSheet(view.value, tab) : null;
  },

  cells(sheetId: string, area: Area): readonly ViewCell[] {
    const view = book().file.view();
    const window = view.ok ? view.value.window(sheetId, area) : view;
    return window.ok ? window.value.cells : [];
  },

  save() {
    const { file } = book();
    const bytes = Uint8Array.from(file.bytes());
    const name = file.fileName().replace(/(\.\w+)$/, '.scored$1');
    return transfer({ name, bytes }, [bytes.buffer]);
  },

  ...servedSession(() => book().session),
  select: (where: Where) => book().session.select(where),
};

export type WorkbookWorker = typeof worker;

expose(worker);
