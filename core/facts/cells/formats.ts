/** What a number format code says about the value in its cell. */
import { remembered } from './remembered';

/** Quoted text, escaped and padding characters, colours, conditions and currency blocks: never date letters. */
const decorations = /"[^"]*"|\\.|_.|\*.|\[(?:\$[^\]]*|[^\]]*)\]/g;

/** `dd/mm/yyyy`, `mmm-yy`, `[h]:mm`: the number is a day or a time of day. */
export const isDateFormat = remembered(
  (format: string) =>
    /\[(?:h+|m+|s+)\]/i.test(format) ||
    /[dmyhs]/i.test((format.split(';')[0] ?? '').replace(decorations, '').replace(/general|standard/gi, '')),
);

/** `0%`, `0.0 %`. */
export const isPercentFormat = remembered((format: string) => format.replace(decorations, '').includes('%'));

/** The currency a format prints: `[$£-809]#,##0` and `"€"0.00`; empty where it prints none. */
export const currencyOfFormat = remembered((format: string) => {
  const block = /\[\$([^\]-]+)/.exec(format)?.[1];
  return block ?? /[£€$¥₹]/.exec(format.replace(/\[[^\]]*\]/g, ''))?.[0] ?? '';
});
