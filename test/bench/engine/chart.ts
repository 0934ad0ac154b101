/** The picture of the README: for each promise a bar, as long as the logarithm of what was measured, and a mark at what was promised. */
import type { Ratio } from '../measure';

const width = 880;
const left = 24;
const rowHeight = 44;
const longest = width - 2 * left - 90;
const most = 10_000;

const lengthOf = (times: number): number => (Math.log10(Math.max(1, times)) / Math.log10(most)) * longest;
const shown = (times: number): string =>
  times < 10 ? times.toFixed(1) : Math.round(times).toLocaleString('en-GB', { maximumSignificantDigits: 3 });
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Ratios that were promised to be at least so large, in their order. */
export function chart(ratios: readonly Ratio[]): string {
  const bars = ratios.flatMap(({ name, value, target: { atLeast } }) =>
    atLeast === undefined ? [] : [{ name: name.replace(/^engine: /, ''), value, atLeast }],
  );
  const height = 64 + bars.length * rowHeight;
  const lines = bars.map(({ name, value, atLeast }, n) => {
    const top = 56 + n * rowHeight;
    const mark = left + lengthOf(atLeast);
    return [
      `<text x="${left}" y="${top}">${escaped(name)}</text>`,
      `<rect x="${left}" y="${top + 7}" width="${lengthOf(value).toFixed(1)}" height="14" rx="2" class="bar"/>`,
      `<line x1="${mark.toFixed(1)}" x2="${mark.toFixed(1)}" y1="${top + 4}" y2="${top + 24}" class="mark"/>`,
      `<text x="${(left + Math.max(lengthOf(value), lengthOf(atLeast)) + 8).toFixed(1)}" y="${top + 19}" class="number">${shown(value)} times</text>`,
    ].join('\n  ');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
  <title id="title">How many times quicker the engine is than others, and than itself from the start</title>
  <style>
    rect.ground { fill: #fff }
    text { font: 13px system-ui, sans-serif; fill: #242424 }
    text.head { font-weight: 600; font-size: 14px }
    text.number { font-weight: 600 }
    .bar { fill: #0f6cbd }
    .mark { stroke: #bc4b09; stroke-width: 2 }
  </style>
  <rect class="ground" width="${width}" height="${height}"/>
  <text x="${left}" y="28" class="head">Times quicker, rows x rules (logarithmic; the upright line is what is promised)</text>
  ${lines.join('\n  ')}
</svg>
`;
}
