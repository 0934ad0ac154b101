import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const darkQuery = '(prefers-color-scheme: dark)';

const subscribe = (listener: () => void) => {
  const list = matchMedia(darkQuery);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};

const isDark = () => matchMedia(darkQuery).matches;

/** The theme the person's system asks for, followed as it changes; forced colours are the browser's own work. */
export const useTheme = (): Theme => (useSyncExternalStore(subscribe, isDark) ? webDarkTheme : webLightTheme);
