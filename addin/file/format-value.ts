/** Shows a value as Excel shows it in the UK, for the format codes that tenders use. */
import type { CellValue } from '../../core/source';
import { type FormatPiece, type FormatSection, formatSections } from './format-code';
import { formatTime } from './format-time';

export interface Shown {
  readonly text: string;
  /** A colour that the format itself asks for: `red` for a negative amount. */
  readonly colour: string | null;
}

const plain = (text: string): Shown => ({ text, colour: null });

/** What the cell shows. A code that is not understood shows the number as General would, never a wrong number. */
export function showValue(value: CellValue, code: string): Shown {
  if (value === null) return plain('');
  if (typeof value === 'boolean') return plain(value ? 'TRUE' : 'FALSE');
  if (typeof value === 'string') return showText(value, code);
  if (code === 'General' || code === '') return plain(general(value));
  const sections = formatSections(code);
  const chosen = sectionFor(sections, value);
  if (!chosen) return plain(general(value));
  const { section, signed } = chosen;
  const isTime = section.pieces.some(({ kind }) => kind === 'time');
  // Excel fills the cell with hashes for a date before its calendar; the number says more.
  const text = isTime && value < 0 ? undefined : showNumber(section.pieces, Math.abs(value));
  return {
    text: text === undefined ? general(value) : value < 0 && signed && /[1-9]/.test(text) ? `-${text}` : text,
    colour: section.colour,
  };
}

function showText(value: string, code: string): Shown {
  const section = formatSections(code).find(({ pieces }) => pieces.some(({ kind }) => kind === 'text'));
  if (!section) return plain(value);
  return plain(section.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : value)).join(''));
}

/** Which section a number falls in, and whether the minus sign is still to be written before it. */
function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): { readonly section: FormatSection; readonly signed: boolean } | undefined {
  const conditional = sections.find(({ condition }) => condition && holds(condition, value));
  if (conditional) return { section: conditional, signed: true };
  const free = sections.filter(({ condition }) => !condition);
  if (free.length < sections.length) {
    const [section] = free;
    return section && { section, signed: true };
  }
  const [positive, negative, zero] = sections;
  const sign = Math.sign(value);
  if (sign < 0 && negative) return { section: negative, signed: false };
  if (sign === 0 && zero) return { section: zero, signed: false };
  return positive && { section: positive, signed: true };
}

function holds({ operator, bound }: { operator: string; bound: number }, value: number): boolean {
  if (operator === '=') return value === bound;
  if (operator === '<>') return value !== bound;
  if (operator === '<') return value < bound;
  if (operator === '>') return value > bound;
  return operator === '<=' ? value <= bound : value >= bound;
}

/** General: whole numbers in full, others to the ten digits that fit a cell, the very large and small by powers of ten. */
export function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = '', power = ''] = value.toExponential(5).split('e');
    return `${String(Number(digits))}E${power.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  if (Number.isInteger(value)) return String(value);
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.min(9, Math.max(0, 10 - whole)))));
}

/** Rounds half away from zero on the decimal digits that Excel keeps (15), not on the binary fraction behind them. */
function rounded(value: number, decimals: number): string {
  const [digits = '', power = '0'] = value.toPrecision(15).split('e');
  const moved = Number(`${digits}e${Number(power) + decimals}`);
  if (!Number.isFinite(moved) || moved > 1e15) return value.toFixed(decimals);
  return Number(`${Math.round(moved)}e-${decimals}`).toFixed(decimals);
}

function showNumber(pieces: readonly FormatPiece[], value: number): string | undefined {
  if (pieces.some(({ kind }) => kind === 'time')) return formatTime(pieces, value);
  const percents = pieces.filter(({ kind }) => kind === 'percent').length;
  const exponent = pieces.find((piece) => piece.kind === 'exponent');
  const digits = pieces.filter((piece) => piece.kind === 'digits');
  const fraction = pieces.some(({ kind }, at) => kind === 'fraction' && pieces[at - 1]?.kind === 'digits');
  if (digits.length > 1 || fraction) return undefined;
  const scaled = value * 100 ** percents;
  return pieces
    .map((piece) => {
      if (piece.kind === 'literal') return piece.text;
      if (piece.kind === 'percent') return '%';
      if (piece.kind === 'fraction') return '/';
      if (piece.kind === 'general') return general(scaled);
      if (piece.kind === 'digits') return exponent ? powers(piece.text, scaled) : places(piece.text, scaled);
      return '';
    })
    .join('');
}

/** Fills digit places: `0` always shows, `#` only where needed; commas between them group, commas after them divide. */
function places(pattern: string, value: number): string {
  const [wholePlaces = '', decimalPlaces = ''] = pattern.replace(/,+$/, '').split('.');
  const thousands = (/,+$/.exec(pattern)?.[0].length ?? 0) + (/,+(?=\.)/.exec(pattern)?.[0].length ?? 0);
  const wanted = decimalPlaces.replace(/,/g, '');
  const [whole = '0', decimals = ''] = rounded(value / 1000 ** thousands, wanted.length).split('.');
  const least = wholePlaces.replace(/[^0]/g, '').length;
  const filled = whole === '0' && least === 0 ? '' : whole.padStart(least, '0');
  const grouped = /[0#?],[0#?]/.test(wholePlaces) ? filled.replace(/\B(?=(?:\d{3})+$)/g, ',') : filled;
  const needed = wanted.replace(/[#?]+$/, '').length;
  const shown = decimals.replace(/0+$/, '').padEnd(needed, '0');
  return pattern.includes('.') ? `${grouped}.${shown}` : grouped;
}

function powers(pattern: string, value: number): string {
  const decimals = (pattern.split('.')[1] ?? '').length;
  const [digits = '', power = ''] = value.toExponential(decimals).split('e');
  return `${digits}E${power.replace(/^([+-])(\d)$/, '$10$2')}`;
}
