/** A share as people write it: 0.45 is "45 %". */
export const percent = (share: number): string => `${Number((share * 100).toPrecision(12))} %`;
