import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { cellWhere } from '../../core/facts/where';
import { fail, type Problem } from '../../core/result';
import type { Area } from '../../core/source';
import { type OpenWorkbook, openWorkbook } from './client';
import { firstSheet } from './first-sheet';
import { type CellBlocks, createCellBlocks } from './grid/cell-blocks';
import type { Sheet, Tab } from './grid/sheet';
import { type Sample, samples } from './samples';

/** The workbook in front of the person, if any. */
export interface Shown {
  /** Another workbook, another number: everything drawn for the last one is let go. */
  readonly turn: number;
  readonly name: string;
  readonly open: OpenWorkbook;
  readonly blocks: CellBlocks;
  /** Made anew whenever the workbook has been written to. */
  readonly tabs: readonly Tab[];
}

interface Selected {
  readonly sheetId: string;
  readonly area: Area;
}

/** A folder that was dropped, a file that another program holds, or one that is gone. */
const unreadable = (name: string): Problem => ({
  code: 'file-unreadable',
  severity: 'stop',
  path: [],
  message: `${name} could not be read.`,
  hint: 'Choose a file, not a folder. If it is one, check that it is still there and not held by another program, and open it again.',
});

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Opens files and samples, one at a time, and keeps what of them is in sight. */
export function useWorkbook() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [failure, setFailure] = useState<readonly Problem[] | null>(null);
  const current = useRef<Shown | null>(null);
  const lastTurn = useRef(0);
  /** The person, or something they pressed, chose what is in front: nothing else moves it. */
  const chosen = useRef(false);

  const show = useCallback((next: Shown) => {
    current.current = next;
    // A pane and a grid for a whole workbook are drawn in slices.
    startTransition(() => setShown(next));
  }, []);

  const openBytes = useCallback(
    async (name: string, load: () => Promise<ArrayBuffer>) => {
      lastTurn.current += 1;
      const turn = lastTurn.current;
      setOpening(name);
      setFailure(null);
      const bytes = await load().catch(() => null);
      const result =
        bytes === null
          ? fail(unreadable(name))
          : await openWorkbook(name, bytes, {
              onShow: (sheetName, area) => {
                const tab = current.current?.tabs.find((each) => each.name === sheetName);
                chosen.current = true;
                if (tab) setSelected({ sheetId: tab.id, area });
              },
              onRead: (recognition) => {
                const tabs = current.current?.turn === turn ? current.current.tabs : [];
                const visible = new Set(tabs.filter(({ hidden }) => !hidden).map(({ name: each }) => each));
                const first = chosen.current ? undefined : firstSheet(recognition.tables, visible);
                const tab = first && tabs.find((each) => each.name === first.sheet);
                if (first && tab) setSelected({ sheetId: tab.id, area: first.area });
              },
              onChanged: async () => {
                const now = current.current;
                if (now?.turn !== turn) return;
                const tabs = await now.open.tabs();
                now.blocks.forget();
                show({ ...now, tabs });
              },
            });
      if (turn !== lastTurn.current) {
        if (result.ok) result.value.close();
        return;
      }
      setOpening(null);
      if (!result.ok) {
        setFailure(result.problems);
        return;
      }
      const open = result.value;
      const tabs = await open.tabs();
      current.current?.open.close();
      const first = tabs.find(({ hidden, hasCells }) => hasCells && !hidden) ?? tabs[0];
      chosen.current = false;
      setSelected(first ? { sheetId: first.id, area: firstCell } : null);
      show({ turn, name, open, tabs, blocks: createCellBlocks(open.cells) });
    },
    [show],
  );

  const openFile = useCallback((file: File) => openBytes(file.name, () => file.arrayBuffer()), [openBytes]);
  const openSample = useCallback(
    ({ id, url }: Sample) => openBytes(`${id}.xlsx`, async () => (await fetch(url)).arrayBuffer()),
    [openBytes],
  );

  /** A person chose a cell in the grid. */
  const choose = useCallback((sheet: Sheet, row: number, column: number) => {
    chosen.current = true;
    setSelected({ sheetId: sheet.id, area: { top: row, left: column, bottom: row, right: column } });
    current.current?.open.selected(cellWhere(sheet.name, row, column));
  }, []);
  const chooseSheet = useCallback((sheetId: string) => {
    chosen.current = true;
    setSelected({ sheetId, area: firstCell });
  }, []);
  const dismiss = useCallback(() => setFailure(null), []);

  useEffect(() => {
    const [tidy] = samples;
    if (tidy && lastTurn.current === 0) void openSample(tidy);
  }, [openSample]);

  return { shown, selected, opening, failure, openFile, openSample, choose, chooseSheet, dismiss };
}

export type Workbook = ReturnType<typeof useWorkbook>;
