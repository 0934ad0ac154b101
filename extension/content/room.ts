/**
 * Where chips stand without moving anything: over the free room that the name's last line leaves. They take no room of the
 * page's own, there or elsewhere: where the line has none left, a tiny count hangs from the end of the name, between the lines.
 */
import { clipsOf, type Known } from './clips';
import { beforeRow, type Fit, fitting, mostChips, type RowWidths, tinySize, widthOf } from './fitting';
import type { Mark } from './mark';

/** Of what is seen of a tiny count, in px; and the part of a line's height that lies below its letters. */
const tinyHeight = 12;
const descent = 0.2;

interface Plan {
  readonly marks: readonly Mark[];
  readonly fit: Fit | null;
  /** From each host to where its row begins. */
  readonly offsets: readonly { readonly x: number; readonly y: number }[];
}

/** Lays out the rows of all targets: everything is measured first and written afterwards, so the page is laid out once. */
export function layOut(targets: readonly (readonly Mark[])[]): void {
  const known: Known = new Map();
  for (const mark of targets.flat()) {
    mark.host.toggleAttribute('data-scrolls', clipsOf(mark.target, known).scrolls);
    mark.unfold();
    if (mark.label) mark.label.style.maxWidth = '';
  }
  const plans = targets.map((marks) => planFor(marks, known));
  for (const { marks, fit, offsets } of plans) {
    for (const [index, mark] of marks.entries()) {
      mark.expose(fit?.shown);
      const { x, y } = offsets[index] ?? { x: 0, y: 0 };
      mark.row.style.left = `${x}px`;
      mark.row.style.top = `${y}px`;
      const name = fit?.rows[index]?.label;
      if (mark.label) mark.label.style.maxWidth = name === undefined ? '' : `${name}px`;
    }
  }
}

function planFor(marks: readonly Mark[], known: Known): Plan {
  const [first] = marks;
  const clips = clipsOf(first?.target ?? null, known);
  const line = clipped(lastLine(marks), clips);
  // What is folded away has no room yet; it is laid out when it shows.
  if (line === null) return { marks, fit: { shown: mostChips, rows: [] }, offsets: [] };
  const rtl = first !== undefined && getComputedStyle(first.row).direction === 'rtl';
  // What scrolls may be wider than the window.
  const edge = clips.scrolls ? Number.POSITIVE_INFINITY : document.documentElement.clientWidth;
  const free = freeUntil(marks, line, rtl, edge);
  const [from, to] = rtl ? [free, line.left] : [line.right, free];
  const fit = fitting(to - from, marks.map(widthsOf));
  if (fit === null) return { marks, fit, offsets: hanging(marks, line, rtl, edge) };
  let along = beforeRow;
  const offsets = marks.map(({ host, row }, index) => {
    const at = host.getBoundingClientRect();
    const widths = fit.rows[index];
    const width = widths === undefined ? 0 : widthOf(widths, fit.shown);
    const x = (rtl ? to - along - width : from + along) - at.left;
    along += width + beforeRow;
    return { x, y: (line.top + line.bottom - row.getBoundingClientRect().height) / 2 - at.top };
  });
  return { marks, fit, offsets };
}

/** From where a font's descenders begin, which few letters have, into the blank between two lines; within the window. */
function hanging(marks: readonly Mark[], line: DOMRect, rtl: boolean, edge: number): Plan['offsets'] {
  const all = marks.length * tinySize;
  const start = rtl ? line.left : line.right - all;
  const middle = line.bottom - line.height * descent + tinyHeight / 2;
  const within = edge === Number.POSITIVE_INFINITY ? start : Math.max(0, Math.min(start, edge - all));
  return marks.map(({ host }, index) => {
    const at = host.getBoundingClientRect();
    const before = (rtl ? marks.length - 1 - index : index) * tinySize;
    return { x: within + before - at.left, y: middle - tinySize / 2 - at.top };
  });
}

const widthsOf = ({ label, chips, more, facts }: Mark): RowWidths => ({
  label: label?.getBoundingClientRect().width ?? 0,
  chips: chips.map((chip) => chip.getBoundingClientRect().width),
  more: more.getBoundingClientRect().width,
  facts,
});

/** As much of a line as is seen. */
function clipped(line: DOMRect | null, { left, right }: ReturnType<typeof clipsOf>): DOMRect | null {
  if (line === null) return null;
  const from = Math.min(Math.max(line.left, left), right);
  return new DOMRect(from, line.top, Math.max(Math.min(line.right, right) - from, 0), line.height);
}

/** The last line of the name itself. */
function lastLine(marks: readonly Mark[]): DOMRect | null {
  const [mark] = marks;
  if (mark === undefined) return null;
  const name = new Range();
  name.selectNodeContents(mark.target);
  if (mark.target.contains(mark.host)) name.setEndBefore(mark.host);
  let last: DOMRect | null = null;
  for (const rect of name.getClientRects()) {
    if (rect.width > 0 && (last === null || rect.bottom > last.bottom + 1 || sameLineEnd(rect, last))) last = rect;
  }
  return last;
}

const sameLineEnd = (rect: DOMRect, last: DOMRect): boolean => rect.bottom > last.bottom - 1 && rect.right > last.right;

/** How far the line is free, in the direction that text runs: to the edge of its block, or to what else stands on it. */
function freeUntil(marks: readonly Mark[], line: DOMRect, rtl: boolean, edge: number): number {
  const [host, target] = [marks.at(-1)?.host, marks[0]?.target];
  const block = blockOf(target ?? null);
  if (host === undefined || target === undefined || block === null) return rtl ? line.left : line.right;
  const { left, right } = contentOf(block);
  const after = followedInBlock(host, block) ? rectsAfter(host, block) : [];
  const others = target === block ? after : [...rectsBefore(target, block), ...after];
  const beside = others.filter(({ top, bottom, width }) => width > 0 && top < line.bottom - 2 && bottom > line.top + 2);
  return rtl
    ? Math.max(
        left,
        edge === Number.POSITIVE_INFINITY ? left : 0,
        ...beside.filter((rect) => rect.left < line.left).map((rect) => rect.right),
      )
    : Math.min(right, edge, ...beside.filter((rect) => rect.right > line.right).map((rect) => rect.left));
}

function blockOf(target: Element | null): Element | null {
  let block = target;
  while (block !== null && /^(?:inline|contents|ruby)$/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}

function contentOf(block: Element): { readonly left: number; readonly right: number } {
  const { left, right } = block.getBoundingClientRect();
  const style = getComputedStyle(block);
  const px = (value: string) => Number.parseFloat(value) || 0;
  return {
    left: left + px(style.borderLeftWidth) + px(style.paddingLeft),
    right: right - px(style.borderRightWidth) - px(style.paddingRight),
  };
}

/** Whether anything but blanks comes after the host within its block. Most names end theirs. */
function followedInBlock(host: Node, block: Element): boolean {
  for (let node: Node | null = host; node !== null && node !== block; node = node.parentNode) {
    for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
      if (next instanceof Element || (next instanceof Text && next.data.trim() !== '')) return true;
    }
  }
  return false;
}

/** Where the page and its words run in different directions, what comes before a name can stand where its chips would. */
function rectsBefore(target: Element, block: Element): readonly DOMRect[] {
  const start = new Range();
  start.selectNodeContents(block);
  start.setEndBefore(target);
  return [...start.getClientRects()];
}

function rectsAfter(host: Element, block: Element): readonly DOMRect[] {
  const rest = new Range();
  rest.selectNodeContents(block);
  rest.setStartAfter(host);
  return [...rest.getClientRects()];
}
