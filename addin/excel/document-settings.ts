/** `Office.context.document.settings`, handed in by the page: what of it we use. */
import { fail, ok, type Result } from '../../core/result';
import { stop } from './office-errors';

export interface DocumentSettings {
  set(name: string, value: unknown): void;
  saveAsync(callback: (result: { readonly status: unknown }) => void): void;
}

/**
 * Lets the workbook open without asking people to trust, or to get, an add-in they do not have. Excel for Windows and
 * Mac go by it (Office.DisableTrustUX in the documentation of document settings); it ends Excel's own undo.
 */
export const withoutPrompt = (settings: DocumentSettings): Promise<Result<null>> =>
  new Promise((resolve) => {
    settings.set('Office.DisableTrustUX', true);
    settings.saveAsync(({ status }) =>
      resolve(
        status === 'succeeded'
          ? ok(null)
          : fail(
              stop(
                'setting-not-saved',
                'Excel did not keep the setting, so the workbook may ask for the add-in.',
                'Save the workbook, and try again.',
              ),
            ),
      ),
    );
  });
