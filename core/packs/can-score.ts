import type { Pack } from './pack';

/** A pack of nothing but hints has nothing to say of a workbook. */
export const canScore = ({ rules, measures }: Pack): boolean => rules.length > 0 || measures.length > 0;
