import { version } from '../../core/version';

/** What scored it, as the log says. */
export const engine = `Goodmark ${version}`;
