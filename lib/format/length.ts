import type { Amount } from '../schema/amount';
import { unknownMark } from './number';

const two = (part: number) => String(part).padStart(2, '0');

/** How long a video is, in seconds, as players write it: "0:34", "12:05", "1:02:03". */
export function formatLength(seconds: Amount): string {
  if (seconds === null || !Number.isFinite(seconds) || seconds < 0) return unknownMark;
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const tail = `${hours ? two(minutes) : minutes}:${two(whole % 60)}`;
  return hours ? `${hours}:${tail}` : tail;
}
