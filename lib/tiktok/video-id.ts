const earliest = 1_451_606_400; // 2016-01-01
const latest = 4_102_444_800; // 2100-01-01

/**
 * The upload time that a video id holds in its upper bits, in unix seconds;
 * null for an id that is none, or whose time is before 2016 or after 2100.
 */
export function uploadedAt(videoId: string): number | null {
  if (!/^\d{15,25}$/.test(videoId)) return null;
  const seconds = Number(BigInt(videoId) >> 32n);
  return seconds >= earliest && seconds <= latest ? seconds : null;
}
