/** Marks of which the lowest is the best, which no method here can score. */
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { StatedText } from './propose';
import { lowIsBest } from './stated';

/** All methods here give more points for more marks. */
export function lowMarksBest(texts: readonly StatedText[], { marks }: TenderFacts): Problem[] {
  const said = texts.find(({ label, text }) => lowIsBest(`${label}: ${text}`));
  if (!said || marks.length === 0) return [];
  return [
    {
      code: 'low-marks-best',
      severity: 'stop',
      path: [said.where],
      message: `${said.where} says that the lower mark is the better one, and here more marks earn more points.`,
      hint: 'Turn the marks round in the workbook, so that the highest is the best, with the scale beside them.',
    },
  ];
}
