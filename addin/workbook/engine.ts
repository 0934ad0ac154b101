/** What scored it, as the log says: the version of `package.json`. */
export const engine = 'Goodmark 0.1.0';
