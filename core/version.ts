/** This release of Goodmark, as in package.json and the manifests. */
export const version = '0.1.0';
