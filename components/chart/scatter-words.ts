import { text } from '../../lib/text/en';
import type { ScatterPoint } from './scatter-points';

/** What sets a video of the chart apart, in words. */
export const marksOf = ({ outlier, sells }: ScatterPoint): string[] => [
  ...(outlier ? [text.scatter.outlier] : []),
  ...(sells ? [text.scatter.sells] : []),
];
