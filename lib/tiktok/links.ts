export const tiktokUrl = 'https://www.tiktok.com/';

/** The address of a video; TikTok fills in the handle where it is not known. */
export function videoUrl(videoId: string, uniqueId = ''): string {
  return `${profileUrl(uniqueId)}/video/${encode(videoId)}`;
}

export function profileUrl(uniqueId: string): string {
  return `https://www.tiktok.com/@${encode(uniqueId)}`;
}

/** The address of a sound; its slug is decoration. */
export function musicUrl(clipId: string): string {
  return `https://www.tiktok.com/music/x-${encode(clipId)}`;
}

// half a surrogate pair would throw
const encode = (text: string) => encodeURIComponent(text.toWellFormed());
