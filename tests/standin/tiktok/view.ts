import { digest, randomOf } from '../random.ts';
import { creatorsOf, type Creator } from '../world/creators.ts';
import { exampleVideo } from '../world/pinned.ts';
import { musicPath } from '../world/sounds.ts';
import { uploadedAt } from '../world/totals.ts';
import { type Video, videoOf, videosOf } from '../world/videos.ts';
import { heartsOf, pageTotals } from './facts.ts';
import type { Route } from './route.ts';

const remarks = [
  'Saving this for the weekend',
  'Wait, this actually works??',
  'I have watched this four times',
  'The ending 😭',
  'Where has this been all my life',
  'Part two please!',
  'My sister sent me this and now I am hooked',
  'Did it today. Ten out of ten',
  'Underrated account',
  'The sound makes it',
] as const;

const facesOf = (creator: Creator) => ({
  handle: creator.uniqueId,
  nickname: creator.nickname,
  path: `/@${creator.uniqueId}`,
  avatar: `/site/avatar/${encodeURIComponent(creator.uniqueId)}.svg`,
});

function itemOf(video: Video, seconds: number) {
  const { id, creator, caption, sound, duration, createdAt, isPhoto } = video;
  const random = randomOf('remarks', id);
  return {
    id,
    path: `/@${creator.uniqueId}/${isPhoto ? 'photo' : 'video'}/${id}`,
    caption,
    author: facesOf(creator),
    sound: { title: sound.title, author: sound.author, path: musicPath(sound) },
    poster: `/site/poster/${creator.theme.word}/${id}.svg`,
    counts: pageTotals(id, seconds),
    duration,
    createdAt,
    isPinned: id === exampleVideo.id,
    remarks: [...new Set([0, 1, 2, 3].map(() => random.pick(remarks)))].map((text, i) => ({
      text,
      by: `viewer.${digest(`${id} ${i}`) % 900}`,
      likes: random.whole(0, 900),
    })),
  };
}

/** Every video of a market's creators. */
const everything = (seconds: number) =>
  creatorsOf('US').flatMap((creator) => videosOf(creator, seconds));

function withSound(clipId: string, seconds: number): Video[] {
  const all = everything(seconds);
  const using = all.filter(({ sound }) => sound.clipId === clipId);
  const others = all.toSorted((a, b) => digest(`${clipId} ${a.id}`) - digest(`${clipId} ${b.id}`));
  return [...new Set([...using, ...others])].slice(0, 18);
}

/** A creator's posts as the profile shows them: what is pinned comes first. */
const shownPosts = (creator: Creator, seconds: number) =>
  videosOf(creator, seconds).toSorted(
    (a, b) =>
      Number(b.id === exampleVideo.id) - Number(a.id === exampleVideo.id) ||
      uploadedAt(b.id) - uploadedAt(a.id),
  );

/** The newest video of each creator, the example's first. */
const feedPosts = (seconds: number) => [
  videoOf(exampleVideo.id),
  ...creatorsOf('US').flatMap((creator) =>
    videosOf(creator, seconds)
      .filter(({ id }) => id !== exampleVideo.id)
      .slice(0, 1),
  ),
];

function postsOf(route: Route, seconds: number): Video[] {
  switch (route.kind) {
    case 'video': {
      const { video } = route;
      const posts = shownPosts(video.creator, seconds);
      return posts.some(({ id }) => id === video.id) ? posts : [video, ...posts];
    }
    case 'profile':
      return shownPosts(route.creator, seconds);
    case 'music':
      return withSound(route.sound.clipId, seconds);
    case 'feed':
      return feedPosts(seconds);
    case 'missing':
      return [];
  }
}

/** What the page's script draws. */
export function viewOf(route: Route, seconds: number) {
  const posts = postsOf(route, seconds).map((video) => itemOf(video, seconds));
  switch (route.kind) {
    case 'video':
      return { kind: route.kind, id: route.video.id, posts };
    case 'profile': {
      const { creator } = route;
      const { bio, followers, following } = creator;
      const header = { ...facesOf(creator), bio, followers, following };
      return { kind: route.kind, header: { ...header, likes: heartsOf(creator, seconds) }, posts };
    }
    case 'music': {
      const { clipId, title, author, duration } = route.sound;
      const disc = `/site/disc/${clipId}.svg`;
      return { kind: route.kind, header: { clipId, title, author, duration, disc }, posts };
    }
    case 'feed':
    case 'missing':
      return { kind: route.kind, posts };
  }
}
