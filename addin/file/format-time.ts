import type { FormatPiece } from './format-code';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A serial date and time by the pieces of its format. Excel counts a 29 February 1900 that never was, so days up to
 * number 60 lie one later than the calendar. `undefined` for what is no date: negative, or beyond the year 9999.
 */
export function formatTime(pieces: readonly FormatPiece[], serial: number): string | undefined {
  if (serial < 0 || serial >= 2_958_466) return undefined;
  const times = pieces.filter((piece) => piece.kind === 'time').map(({ text }) => text);
  const decimals = (times.find((text) => text.startsWith('.'))?.length ?? 1) - 1;
  // Rounded to what is shown, so that 59.9 seconds become a minute rather than 60 seconds.
  const unit = 10 ** decimals;
  const ticks = Math.round(serial * 86_400 * unit);
  const seconds = Math.floor(ticks / unit);
  const day = Math.floor(seconds / 86_400);
  const date = new Date(Date.UTC(1899, 11, 30) + (day < 60 ? day + 1 : day) * 86_400_000);
  const moment: Moment = {
    year: day === 60 ? 1900 : date.getUTCFullYear(),
    month: day === 60 ? 1 : date.getUTCMonth(),
    date: day === 60 ? 29 : date.getUTCDate(),
    weekday: (day + 6) % 7,
    seconds,
    part: String(ticks % unit).padStart(decimals, '0'),
    half: times.includes('am/pm') || times.includes('a/p'),
  };
  let at = -1;
  return pieces
    .map((piece) => {
      if (piece.kind === 'literal') return piece.text;
      if (piece.kind === 'fraction') return '/';
      if (piece.kind !== 'time') return '';
      at++;
      return show(isMinutes(times, at) ? piece.text.replaceAll('m', 'n') : piece.text, moment);
    })
    .join('');
}

/** `m` means minutes right after hours and right before seconds. */
function isMinutes(times: readonly string[], at: number): boolean {
  return /^m{1,2}$/.test(times[at] ?? '') && (/h/.test(times[at - 1] ?? '') || /s/.test(times[at + 1] ?? ''));
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  readonly seconds: number;
  readonly part: string;
  readonly half: boolean;
}

/** `n` stands for minutes here, so that `m` is the month alone. */
function show(piece: string, moment: Moment): string {
  const { year, month, date, weekday, seconds } = moment;
  const hours = Math.floor(seconds / 3600) % 24;
  const minutes = Math.floor(seconds / 60) % 60;
  const clock = moment.half ? hours % 12 || 12 : hours;
  const name = months[month] ?? '';
  const day = days[weekday] ?? '';
  const forms: Readonly<Record<string, string>> = {
    y: two(year % 100),
    yy: two(year % 100),
    yyy: String(year),
    yyyy: String(year),
    m: String(month + 1),
    mm: two(month + 1),
    mmm: name.slice(0, 3),
    mmmm: name,
    mmmmm: name.slice(0, 1),
    d: String(date),
    dd: two(date),
    ddd: day.slice(0, 3),
    dddd: day,
    h: String(clock),
    hh: two(clock),
    n: String(minutes),
    nn: two(minutes),
    s: String(seconds % 60),
    ss: two(seconds % 60),
    'am/pm': hours < 12 ? 'AM' : 'PM',
    'a/p': hours < 12 ? 'A' : 'P',
    '[h]': String(Math.floor(seconds / 3600)),
    '[hh]': two(Math.floor(seconds / 3600)),
    '[m]': String(Math.floor(seconds / 60)),
    '[mm]': two(Math.floor(seconds / 60)),
    '[s]': String(seconds),
    '[ss]': two(seconds),
  };
  return piece.startsWith('.') ? `.${moment.part}` : (forms[piece] ?? '');
}
