import { digest, digitsOf, randomOf } from '../random.ts';

export interface Sound {
  clipId: string;
  title: string;
  author: string;
  /** Seconds. */
  duration: number;
}

const adjectives = [
  'Quiet',
  'Golden',
  'Paper',
  'Neon',
  'Slow',
  'Velvet',
  'Open',
  'Northern',
] as const;
const nouns = [
  'Rooms',
  'Morning',
  'Tides',
  'Signals',
  'Gardens',
  'Letters',
  'Lines',
  'Summer',
] as const;
const bands = [
  'Ora Lindqvist',
  'The Day Shift',
  'Palmier',
  'Hollow Coast',
  'Mina Okafor',
  'June & June',
] as const;

const exampleSound: Sound = {
  clipId: '6703723351497508865',
  title: 'New Sun',
  author: 'Paper Lanterns',
  duration: 60,
};

/** The sound with this id; every id has one on TikTok. */
export function soundOf(clipId: string): Sound {
  if (clipId === exampleSound.clipId) return exampleSound;
  const random = randomOf('sound', clipId);
  return {
    clipId,
    title: `${random.pick(adjectives)} ${random.pick(nouns)}`,
    author: random.pick(bands),
    duration: random.whole(15, 120),
  };
}

/** Two dozen sounds that the videos share; every fifth is unknown to the vendor. */
const shared = Array.from({ length: 24 }, (_, number) => {
  const clipId = `7${digitsOf(18, 'clip', number)}`;
  return soundOf(number % 5 === 4 ? `${clipId.slice(0, -4)}0000` : clipId.replace(/[09]$/, '1'));
});

/** The sound of a video whose sound is not written down. */
export const soundOfVideo = (videoId: string): Sound =>
  shared[digest(`sound of ${videoId}`) % shared.length] ?? exampleSound;

/** The address of a sound's page. */
export const musicPath = ({ title, clipId }: Sound): string =>
  `/music/${title.replaceAll(' ', '-').toLowerCase()}-${clipId}`;
