import type { Result } from '../../core/result';
import type { Progress } from '../workbook/port';
import type { Opened, Session } from '../workbook/session';

/** The same session, its workbook being read already: whoever opens it first gets that reading. */
export function openedAhead(session: Session): Session {
  let told: ((progress: Progress) => void) | undefined;
  let ahead: Promise<Result<Opened>> | null = session.open((progress) => told?.(progress));
  return {
    ...session,
    open(onProgress) {
      if (!ahead) return session.open(onProgress);
      told = onProgress;
      const first = ahead;
      ahead = null;
      return first;
    },
  };
}
