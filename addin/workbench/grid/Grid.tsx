import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Area } from '../../../core/source';
import { ColumnHeadings } from './ColumnHeadings';
import type { CellBlocks } from './cell-blocks';
import { cellId, GridRow } from './GridRow';
import './grid.css';
import { layoutOf } from './layout';
import { placeAfter } from './moves';
import type { Sheet } from './sheet';

interface Props {
  readonly sheet: Sheet;
  readonly blocks: CellBlocks;
  readonly selection: Area;
  /** A person chose a cell. */
  readonly onSelect: (row: number, column: number) => void;
}

/** A sheet as a grid of which only the part in sight is drawn. */
export function Grid({ sheet, blocks, selection, onSelect }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 800, height: 600 });
  useSyncExternalStore(blocks.subscribe, blocks.generation);
  const layout = useMemo(() => layoutOf(sheet), [sheet]);
  const { rows, columns, frozenRows, frozenColumns, headerHeight, gutter, frozenHeight, frozenWidth } = layout;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () =>
      setView({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  const { top: activeRow, left: activeColumn } = selection;
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const y = rows.start(activeRow);
    const x = columns.start(activeColumn);
    const roomHeight = element.clientHeight - headerHeight - frozenHeight;
    const roomWidth = element.clientWidth - gutter - frozenWidth;
    if (activeRow >= frozenRows) {
      const above = y - frozenHeight;
      if (above < element.scrollTop) element.scrollTop = above;
      else if (above + rows.size(activeRow) > element.scrollTop + roomHeight)
        element.scrollTop = above + rows.size(activeRow) - roomHeight;
    }
    if (activeColumn >= frozenColumns) {
      const before = x - frozenWidth;
      if (before < element.scrollLeft) element.scrollLeft = before;
      else if (before + columns.size(activeColumn) > element.scrollLeft + roomWidth)
        element.scrollLeft = before + Math.min(columns.size(activeColumn), roomWidth) - roomWidth;
    }
  }, [
    activeRow,
    activeColumn,
    rows,
    columns,
    frozenRows,
    frozenColumns,
    headerHeight,
    frozenHeight,
    gutter,
    frozenWidth,
  ]);

  const first = Math.max(frozenRows, rows.at(view.top + frozenHeight) - 2);
  const last = Math.min(rows.count - 1, rows.at(view.top + view.height) + 2);
  const left = Math.max(frozenColumns, columns.at(view.left + frozenWidth) - 1);
  const right = Math.min(columns.count - 1, columns.at(view.left + view.width) + 1);
  useEffect(() => {
    blocks.want(sheet.id, { top: first, left, bottom: last, right });
    if (frozenRows > 0) blocks.want(sheet.id, { top: 0, left, bottom: frozenRows - 1, right });
    if (frozenColumns > 0) blocks.want(sheet.id, { top: first, left: 0, bottom: last, right: frozenColumns - 1 });
    if (frozenRows > 0 && frozenColumns > 0)
      blocks.want(sheet.id, { top: 0, left: 0, bottom: frozenRows - 1, right: frozenColumns - 1 });
  });

  const row = (index: number) => (
    <GridRow key={index} {...{ sheet, layout, blocks, selection, left, right }} row={index} onSelect={onSelect} />
  );
  const indexes = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const page = Math.max(1, Math.floor((view.height - headerHeight - frozenHeight) / 20) - 1);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of a million rows cannot be drawn; only what is in sight is.
    <div
      ref={frame}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-activedescendant={cellId(activeRow, activeColumn)}
      onKeyDown={(event) => {
        const place = placeAfter({ row: activeRow, column: activeColumn }, event, sheet, {
          rows: rows.count,
          columns: columns.count,
          page,
        });
        if (!place || event.altKey) return;
        event.preventDefault();
        onSelect(place.row, place.column);
      }}
    >
      <div className="sheet" role="presentation" style={{ width: gutter + columns.start(columns.count) }}>
        <ColumnHeadings layout={layout} left={left} right={right} selection={selection} />
        <div className="frozen-rows" role="presentation" style={{ top: headerHeight, height: frozenHeight }}>
          {indexes(0, frozenRows - 1).map(row)}
        </div>
        <div role="presentation" className="rows" style={{ height: rows.start(rows.count) - frozenHeight }}>
          {indexes(first, last).map(row)}
        </div>
      </div>
    </div>
  );
}
