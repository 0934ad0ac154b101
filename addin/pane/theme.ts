import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const darkQuery = '(prefers-color-scheme: dark)';

const subscribe = (listener: () => void) => {
  const list = matchMedia(darkQuery);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};

const isDark = () => matchMedia(darkQuery).matches;

/**
 * The theme of the program around the pane, where it says; else the one the person's system asks for, followed as it
 * changes. Forced colours are the browser's own work.
 */
export function useTheme(hostIsDark: boolean | null = null): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, isDark);
  return (hostIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
