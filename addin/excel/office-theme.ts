/** Whether Office shows itself dark. */

/** What of `Office.context` is looked at. Excel on the web has no theme, against its documentation. */
interface Context {
  readonly officeTheme?: {
    readonly isDarkTheme?: unknown;
    /** `#262626`. */
    readonly bodyBackgroundColor?: string;
  };
}

/** `null` where Office does not say. Older Excels give colours only: dark is what is nearer to black than to white. */
export function officeIsDark(context: Context): boolean | null {
  const theme = themeOf(context);
  // Some Excels make a colour of everything they tell, of this too.
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  // Luma of ITU-R BT.601.
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((pair) => Number.parseInt(pair, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** The theme is asked of Excel when it is looked at, and an Excel that cannot tell throws. */
function themeOf(context: Context): Context['officeTheme'] {
  try {
    return context.officeTheme;
  } catch {
    return undefined;
  }
}
