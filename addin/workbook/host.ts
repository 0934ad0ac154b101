/** What the program that shows the pane tells of itself: Excel, today. */

/** Something Goodmark can do in this program, or how the same end is reached where it cannot. */
export interface Ability {
  readonly title: string;
  readonly works: boolean;
  readonly instead: string;
}

/** What the program's ribbon offers too. */
export interface HostCommand {
  readonly title: string;
  /** What was done, in words. */
  run(): Promise<string>;
}

export interface Host {
  /** In which the program shows itself, as cy-GB. */
  readonly language: string;
  /** Whether the program shows itself dark; `null` where it does not say. */
  readonly isDark: boolean | null;
  readonly abilities: readonly Ability[];
  /** For support: which program this is, and what it can do. Nothing of the workbook. */
  readonly report: string;
  readonly commands: readonly HostCommand[];
  /** Calls back with what a command of the ribbon did, in words. */
  readonly onTold: (listener: (words: string) => void) => void;
  /** Calls back whenever the pane is shown again after it was closed. */
  readonly onShown: (listener: () => void) => void;
}
