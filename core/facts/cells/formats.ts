/** What a number format code says about the value in its cell. */

/** Quoted text, escaped and padding characters, colours, conditions and currency blocks: never date letters. */
const decorations = /"[^"]*"|\\.|_.|\*.|\[(?:\$[^\]]*|[^\]]*)\]/g;

const remembered = <T>(compute: (format: string) => T): ((format: string) => T) => {
  const known = new Map<string, T>();
  return (format) => {
    const before = known.get(format);
    if (before !== undefined) return before;
    const value = compute(format);
    // A workbook has at most a few thousand formats; the bound keeps a hostile file from filling memory.
    if (known.size < 5_000) known.set(format, value);
    return value;
  };
};

/** `dd/mm/yyyy`, `mmm-yy`, `[h]:mm`: the number is a day or a time of day. */
export const isDateFormat = remembered(
  (format) =>
    /\[(?:h+|m+|s+)\]/i.test(format) ||
    /[dmyhs]/i.test((format.split(';')[0] ?? '').replace(decorations, '').replace(/general|standard/gi, '')),
);

/** `0%`, `0.0 %`. */
export const isPercentFormat = remembered((format) => format.replace(decorations, '').includes('%'));

/** The currency a format prints: `[$£-809]#,##0` and `"€"0.00`; empty where it prints none. */
export const currencyOfFormat = remembered((format) => {
  const block = /\[\$([^\]-]+)/.exec(format)?.[1];
  return block ?? /[£€$¥₹]/.exec(format.replace(/\[[^\]]*\]/g, ''))?.[0] ?? '';
});
