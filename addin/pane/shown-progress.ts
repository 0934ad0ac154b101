import type { Progress } from '../workbook/port';

/** In ms. Nobody reads what is gone before that, and drawing it would hold up the work that it tells of. */
const unseen = 200;
/** In ms: more often is no smoother. */
const between = 100;

export interface ShownProgress {
  tell(progress: Progress): void;
  /** Nothing is shown any more. */
  end(): void;
}

/**
 * Shows that work lasts, once it does, and how far it is, as told last: `null` where nothing was told yet. Of work that is
 * soon over nothing is shown but tables that were found.
 */
export function shownProgress(show: (progress: Progress | null, lasts: boolean) => void): ShownProgress {
  let latest: Progress | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined = setTimeout(showLatest, unseen);

  function showLatest(): void {
    show(latest, true);
    latest = null;
    waiting = undefined;
  }

  return {
    tell(progress) {
      if (progress.recognition) {
        latest = null;
        show(progress, false);
        return;
      }
      latest = progress;
      waiting ??= setTimeout(showLatest, between);
    },
    end: () => clearTimeout(waiting),
  };
}
