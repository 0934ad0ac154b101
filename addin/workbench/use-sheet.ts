import { startTransition, useEffect, useState } from 'react';
import type { Sheet, Tab } from './grid/sheet';
import type { Shown } from './use-workbook';

/**
 * The geometry of the sheet in front, read when it is first shown and again after the workbook was written to;
 * `undefined` until it is read, `null` where it cannot be shown.
 */
export function useSheet(shown: Shown | null, tab: Tab | undefined): Sheet | null | undefined {
  const [read, setRead] = useState<{ readonly key: string; readonly sheet: Sheet | null } | null>(null);
  const key = `${shown?.turn} ${tab?.id}`;
  useEffect(() => {
    if (!shown || !tab) return;
    let gone = false;
    shown.open.sheet(tab).then((sheet) => {
      if (!gone) startTransition(() => setRead({ key, sheet }));
    });
    return () => {
      gone = true;
    };
  }, [shown, tab, key]);
  // Until the new reading is here the last one of the same sheet stands, so that a write does not make it blink.
  return read?.key === key ? read.sheet : undefined;
}
