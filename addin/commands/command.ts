/** A ribbon command that runs without the pane. */
import type { Problem } from '../../core/result';
import type { ExcelApi } from '../excel/api';
import type { DocumentSettings } from '../excel/document-settings';

export interface CommandTools {
  readonly excel: ExcelApi;
  /** `Office.context.document.settings`. */
  readonly settings: DocumentSettings;
  /** Where what was done is told, in words. */
  readonly tell: (words: string) => void;
}

export interface Command {
  /** As the manifest's FunctionName has it. */
  readonly name: string;
  /** As the ribbon's label has it. */
  readonly title: string;
  /** What was done, in words. */
  readonly run: (tools: Omit<CommandTools, 'tell'>) => Promise<string>;
}

export const problemWords = (problems: readonly Problem[]): string =>
  problems.map(({ message, hint }) => `${message} ${hint}`).join(' ');
