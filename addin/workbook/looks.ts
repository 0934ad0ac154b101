/** How a style of ours looks, in a file and in Excel alike. Everything else is as the buyer's own normal cells are. */
import type { OutputCell } from './port';

export type StyleName = NonNullable<OutputCell['style']>;

export interface Look {
  readonly bold?: true;
  /** Points. */
  readonly size?: number;
  /** RGB in hexadecimal digits: `E4ECF4`. */
  readonly fill?: string;
  /** Number format code. */
  readonly format?: string;
  readonly top?: true;
  readonly centred?: true;
  readonly wrapped?: true;
}

export const looks: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, size: 14 },
  heading: { bold: true, fill: 'E4ECF4', top: true, wrapped: true },
  text: { top: true },
  wrapped: { top: true, wrapped: true },
  points: { format: '0.00', top: true },
  money: { format: '[$£-809]#,##0.00', top: true },
  percent: { format: '0.0%', top: true },
  rank: { bold: true, format: '0', centred: true, top: true },
  attention: { fill: 'FFF2CC', top: true, wrapped: true },
};
