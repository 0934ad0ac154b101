import { useEffect, useState } from 'react';

/** A value that is read again whenever what it is made of changes; `undefined` until it was read first. */
export function useLive<T>(read: () => Promise<T>, watch: (changed: () => void) => () => void): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let newest = 0;
    const again = () => {
      newest += 1;
      const mine = newest;
      // What was asked first may arrive last, and is out of date by then.
      read().then(
        (found) => mine === newest && setValue(found),
        // The background may be just falling asleep, and wakes when it is asked again.
        () => mine === newest && setTimeout(again, 500),
      );
    };
    again();
    const stop = watch(again);
    return () => {
      newest = -1;
      stop();
    };
  }, [read, watch]);
  return value;
}
