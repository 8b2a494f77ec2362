import type { Subject } from '@/lib/schema/subject';

const videoId = '7561644792577363221';
const video = { kind: 'video', videoId } as const;
const by = (uniqueId: string) => ({ ...video, uniqueId });
const profile = (uniqueId: string) => ({ kind: 'profile', uniqueId }) as const;
const music = (clipId: string) => ({ kind: 'music', clipId }) as const;
const clipId = '6703723351497508865';

/** Paths of www.tiktok.com and what they are about. */
export const subjectPaths: readonly [path: string, subject: Subject][] = [
  [`/@ania.salon/video/${videoId}`, by('ania.salon')],
  [`/@ania.salon/video/${videoId}/`, by('ania.salon')],
  [`/@ania.salon/video/${videoId}?is_from_webapp=1&sender_device=pc#comments`, by('ania.salon')],
  [`/@mrmnaznrm_/photo/${videoId}`, by('mrmnaznrm_')],
  [`/@mrmnaznrm_/photo/${videoId}?lang=de`, by('mrmnaznrm_')],
  [`/@Mixed.Case_9/video/${videoId}`, by('Mixed.Case_9')],
  [`/@/video/${videoId}`, video],
  [`/@/photo/${videoId}`, video],
  [`/@7122344901288068123/video/${videoId}`, by('7122344901288068123')],
  [`/%40ania.salon/video/${videoId}`, by('ania.salon')],
  [`/@%E3%81%82%E3%82%8A/video/${videoId}`, by('あり')],
  [`/@あり/video/${videoId}`, by('あり')],
  [`/@caf%C3%A9/video/${videoId}`, by('café')],
  [`/@%E0%A4%A/video/${videoId}`, video],
  [`/@%/video/${videoId}`, video],
  [`/@two%20words/video/${videoId}`, video],
  [`/@%E2%80%AEreversed/video/${videoId}`, video],
  [`/@${'a'.repeat(64)}/video/${videoId}`, by('a'.repeat(64))],
  [`/@${'a'.repeat(65)}/video/${videoId}`, video],
  ['/@a/video/123456789012345', { ...by('a'), videoId: '123456789012345' }],
  ['/@a/video/1234567890123456789012345', { ...by('a'), videoId: '1234567890123456789012345' }],
  [`/@a/video/${videoId}/comments`, by('a')],
  [`/video/${videoId}`, video],
  [`/video/${videoId}/`, video],
  [`/v/${videoId}.html`, video],
  [`/v/${videoId}.html?u_code=1`, video],
  [`/v/${videoId}`, video],
  [`/embed/${videoId}`, video],
  [`/embed/v2/${videoId}?lang=en`, video],
  [`/player/v1/${videoId}?autoplay=1`, video],
  [`/share/video/${videoId}/?region=US`, video],
  ['/@ania.salon', profile('ania.salon')],
  ['/@ania.salon/', profile('ania.salon')],
  ['/@ania.salon?lang=en', profile('ania.salon')],
  ['/@ania.salon#top', profile('ania.salon')],
  ['/@Ania.Salon', profile('Ania.Salon')],
  ['/%40ania.salon', profile('ania.salon')],
  ['/@%D0%BC%D0%B8%D1%80', profile('мир')],
  ['/@7122344901288068123', profile('7122344901288068123')],
  ['/@ania.salon/live', profile('ania.salon')],
  ['/@ania.salon/playlist/Skin-7234567890123456789', profile('ania.salon')],
  ['/@ania.salon/collection/Best-7234567890123456789', profile('ania.salon')],
  ['/@ania.salon/liked', profile('ania.salon')],
  ['/@live', profile('live')],
  ['/@music/', profile('music')],
  [`/music/New-Sun-${clipId}`, music(clipId)],
  [`/music/New-Sun-${clipId}/`, music(clipId)],
  [`/music/New-Sun-${clipId}?lang=en#x`, music(clipId)],
  [`/music/original-sound-${clipId}`, music(clipId)],
  [`/music/-${clipId}`, music(clipId)],
  ['/music/1989-2014-remix-12345678901', music('12345678901')],
  ['/music/99-luftballons-99-6703723351497508865', music(clipId)],
  [`/music/%E5%8E%9F%E5%88%9B-%E5%A3%B0%E9%9F%B3-${clipId}`, music(clipId)],
  [`/music/оригинальный-звук-${clipId}`, music(clipId)],
  [`/music/100%-love-${clipId}`, music(clipId)],
];

/** Whole addresses of other hosts and schemes that lead to TikTok's own pages as well. */
export const subjectAddresses: readonly [address: string, subject: Subject][] = [
  [`https://tiktok.com/@a.b/video/${videoId}`, by('a.b')],
  [`http://www.tiktok.com/@a.b/video/${videoId}`, by('a.b')],
  [`https://m.tiktok.com/v/${videoId}.html`, video],
  ['https://WWW.TikTok.COM/@a.b', profile('a.b')],
  ['  https://www.tiktok.com/@a.b\n', profile('a.b')],
  ['https://us.www.tiktok.com/@a.b', profile('a.b')],
];

const item = `@a/video/${videoId}`;

const nothing = `
  foryou following friends explore live messages upload login legal about?lang=en
  search?q=%40ania search/video?q=7561644792577363221 tag/skin discover/@ania
  shop shop/pdp/1729384756102938475 tiktokstudio/content ?u=/@a/video/7561644792577363221
  #/@a/video/7561644792577363221 @ @/ @%20 @%E0%A4%A @%00 @two%20words @a%2Fb @a@b @%3Cb%3E @/live
  @${'a'.repeat(65)} @a/video/ @a/video/12345678901234 @a/video/12345678901234567890123456
  @a/video/7561644792577363221x @a/photo/x @a/video/٧٥٦١٦٤٤٧٩٢٥٧٧٣٦٣٢٢١
  video/1 video/7561644792577363221x embed/v2/ embed/vx/7561644792577363221
  t/7561644792577363221 x/video/7561644792577363221
  music music/ music/6703723351497508865 music/New-Sun music/New-Sun-123
  music/x-6703723351497508865- music/x-12345678901234567890123456 music/x-670372x
`;

/** Addresses that are about nothing we know. */
export const otherAddresses: readonly string[] = [
  'https://www.tiktok.com/',
  ...nothing
    .trim()
    .split(/\s+/)
    .map((path) => `https://www.tiktok.com/${path}`),
  'https://vm.tiktok.com/ZMabcdefg/',
  'https://vt.tiktok.com/ZSabcdefg/',
  ...['seller', 'ads', 'shop', 'newsroom', 'developers', 'support', 'careers', 'seller-us'].map(
    (host) => `https://${host}.tiktok.com/${item}`,
  ),
  `https://us.seller.tiktok.com/${item}`,
  `https://tiktok.com.evil.example/${item}`,
  `https://www.tiktok.com@evil.example/${item}`,
  `https://user@www.tiktok.com/${item}`,
  `https://user:word@www.tiktok.com/${item}`,
  `https://evil.example/https://www.tiktok.com/${item}`,
  `https://evil.example/?u=www.tiktok.com/${item}`,
  `https://nottiktok.com/${item}`,
  `https://www-tiktok.com/${item}`,
  `https://tiktok.co/${item}`,
  `https://tiktok.com.de/${item}`,
  `https://www.tiktоk.com/${item}`, // a Cyrillic о
  `https://www.tıktok.com/${item}`, // a dotless i
  `https://xn--tiktk-rce.com/${item}`,
  `ftp://www.tiktok.com/${item}`,
  `file:///www.tiktok.com/${item}`,
  `javascript://www.tiktok.com/${item}`,
  `blob:https://www.tiktok.com/${item}`,
  `view-source:https://www.tiktok.com/${item}`,
  `data:text/html,https://www.tiktok.com/${item}`,
  `//www.tiktok.com/${item}`,
  `www.tiktok.com/${item}`,
  `/${item}`,
  `https:// www.tiktok.com/${item}`,
  'https://',
  '',
  '\0',
  '@ania.salon',
  videoId,
];
