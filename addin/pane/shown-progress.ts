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

/** Shows how far work is that lasts, as told last; of work that is soon over, nothing but tables that were found. */
export function shownProgress(show: (progress: Progress) => void): ShownProgress {
  let latest: Progress | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined = setTimeout(showLatest, unseen);

  function showLatest(): void {
    waiting = undefined;
    if (!latest) return;
    show(latest);
    latest = undefined;
    waiting = setTimeout(showLatest, between);
  }

  return {
    tell(progress) {
      if (progress.recognition) {
        latest = undefined;
        show(progress);
        return;
      }
      latest = progress;
      waiting ??= setTimeout(showLatest, between);
    },
    end: () => clearTimeout(waiting),
  };
}
