/** What all host objects share: the workbook, who listens to it, and the events that wait to be told. */
import { areaWhere } from '../../core/facts/where';
import type { Area } from '../../core/source';
import type { Book, BookSheet } from './book';
import type { HostEvent } from './bridge';
import { carryCells } from './cells';
import { itemNotFound } from './host-object';
import { carryReferences } from './references';
import { areaAfter, moveOf, type Shift } from './shifts';
import { type Results, resultsIn, workOut } from './spills';

/** Numbers that the library knows events by. */
export const eventType = { changed: 10, selectionChanged: 14, visibilityChanged: 65_539 } as const;

export class World {
  readonly book: Book;
  /** How often something was asked of the application: "suspendScreenUpdatingUntilNextSync". */
  readonly asked: string[] = [];
  readonly listening = new Set<number>();
  /** Above this many cells, Excel on the web gives nothing instead of values, and no error. */
  mostCells = 5_000_000;
  /**
   * A range that is held moves with its cells when rows and columns come and go: so Microsoft documents it ("automatic
   * adjustment based on surrounding changes"). Nobody here has seen it in a real Excel, so nothing may rest on it alone.
   */
  carriesRanges = true;
  private readonly heldAreas = new Set<{ readonly sheet: BookSheet; area: Area | null }>();
  calculationMode: 'Automatic' | 'Manual' = 'Automatic';
  calculationState: 'Done' | 'Calculating' | 'Pending' = 'Done';
  private readonly results: Results;
  private waiting: HostEvent[] = [];

  constructor(book: Book) {
    this.book = book;
    this.results = resultsIn(book);
  }

  sheet(key: unknown, location: string): BookSheet {
    const name = String(key).toLowerCase();
    const found = this.book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
    if (!found) throw itemNotFound(location);
    return found;
  }

  /** `now` is `null` when all of it is gone. */
  hold(sheet: BookSheet, area: Area): { readonly now: () => Area | null; readonly letGo: () => void } {
    const held: { readonly sheet: BookSheet; area: Area | null } = { sheet, area };
    this.heldAreas.add(held);
    return { now: () => held.area, letGo: () => void this.heldAreas.delete(held) };
  }

  /** Whoever does it. */
  rename(sheet: BookSheet, name: string): void {
    carryReferences(this.book, sheet.name, name);
    sheet.name = name;
  }

  remove(sheet: BookSheet): void {
    this.book.sheets = this.book.sheets.filter((one) => one !== sheet);
    if (this.book.active === sheet.id) this.book.active = this.book.sheets[0]?.id ?? '';
    carryReferences(this.book, sheet.name, null);
  }

  /** Rows or columns come or go. */
  shift(sheet: BookSheet, shift: Shift): void {
    carryCells(sheet, moveOf(shift));
    if (!this.carriesRanges) return;
    for (const held of this.heldAreas) if (held.sheet === sheet && held.area) held.area = areaAfter(held.area, shift);
  }

  /** Address without the sheet, as events carry it. */
  address(area: Area): string {
    return areaWhere('S', area).slice(2);
  }

  changed(sheet: BookSheet, area: Area, source: 'Local' | 'Remote' = 'Local', trigger = 'ThisLocalAddin'): void {
    workOut(sheet, this.results);
    this.tell(eventType.changed, {
      worksheetId: sheet.id,
      address: this.address(area),
      changeType: 'RangeEdited',
      source,
      triggerSource: trigger,
      shiftDirection: 'None',
    });
  }

  select(sheet: BookSheet, area: Area): void {
    this.book.active = sheet.id;
    this.book.selection = { sheet: sheet.id, area };
    this.tell(eventType.selectionChanged, { worksheetId: sheet.id, address: this.address(area), source: 'Local' });
  }

  /** The pane is shown again, or closed while its page lives on. The library listens to this without asking. */
  showPane(visible: boolean): void {
    this.listening.add(eventType.visibilityChanged);
    this.tell(eventType.visibilityChanged, { visibility: visible ? 'Visible' : 'Hidden' }, '');
  }

  /** Events since the last call. */
  settle(): readonly HostEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }

  private tell(type: number, message: unknown, targetId = 'Workbook'): void {
    if (!this.listening.has(type)) return;
    this.waiting.push({
      messageCategory: 65_536,
      messageType: type,
      targetId,
      message: JSON.stringify(message),
      id: '',
    });
  }
}
