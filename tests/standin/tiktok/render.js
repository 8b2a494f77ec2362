import { h, icon, short } from './element.js';

const date = new Intl.DateTimeFormat('en', { month: 'numeric', day: 'numeric', year: 'numeric' });

const action = (name, count, label) =>
  h(
    'button',
    { type: 'button', class: `action ${name}`, 'aria-label': label, 'aria-pressed': 'false' },
    h('span', { class: 'round' }, icon(name)),
    h('span', { class: 'count', 'data-e2e': `${name}-count` }, short(count)),
  );

function actions({ author, counts }) {
  return h(
    'div',
    { class: 'actions' },
    h(
      'a',
      { href: author.path, class: 'face' },
      h('img', { src: author.avatar, alt: author.handle }),
    ),
    action('heart', counts.likes, 'Like'),
    action('comment', counts.comments, 'Comments'),
    action('favorite', counts.favorites, 'Add to favorites'),
    action('share', counts.shares, 'Share'),
  );
}

const sound = (item) =>
  h(
    'a',
    { href: item.sound.path, class: 'sound' },
    icon('note'),
    `${item.sound.title} - ${item.sound.author}`,
  );

const words = (item) =>
  h(
    'div',
    { class: 'words' },
    h(
      'a',
      { href: item.author.path, class: 'author', 'data-e2e': 'video-author' },
      item.author.handle,
    ),
    h('span', { class: 'when' }, ` · ${date.format(item.createdAt * 1000)}`),
    h('p', { class: 'caption', 'data-e2e': 'video-desc' }, item.caption),
    sound(item),
  );

const screen = (item, ...more) =>
  h(
    'div',
    { class: 'screen', 'data-video': item.id },
    h('img', { class: 'poster', src: item.poster, alt: '' }),
    h('span', { class: 'play' }, icon('play')),
    ...more,
    h('span', { class: 'progress' }, h('span', {})),
  );

const arrows = (step) =>
  h(
    'div',
    { class: 'arrows' },
    h(
      'button',
      { type: 'button', class: 'round', 'aria-label': 'Previous video', onclick: () => step(-1) },
      icon('up'),
    ),
    h(
      'button',
      { type: 'button', class: 'round', 'aria-label': 'Next video', onclick: () => step(1) },
      icon('down'),
    ),
  );

export const videoPage = (item, step) =>
  h(
    'main',
    { class: 'stage' },
    h('article', { class: 'video' }, screen(item, words(item)), actions(item)),
    arrows(step),
  );

const post = (item) =>
  h(
    'div',
    { class: 'post', 'data-e2e': 'user-post-item' },
    h(
      'a',
      { href: item.path },
      h('img', { src: item.poster, alt: item.caption, loading: 'lazy' }),
      item.isPinned ? h('span', { class: 'badge' }, 'Pinned') : null,
      h(
        'strong',
        { class: 'views', 'data-e2e': 'video-views' },
        icon('play'),
        short(item.counts.views),
      ),
    ),
  );

const grid = (posts) =>
  h('div', { class: 'grid', 'data-e2e': 'user-post-item-list' }, posts.map(post));

const figure = (value, label) =>
  h('span', { class: 'figure' }, h('strong', {}, short(value)), ` ${label}`);

const profilePage = ({ header, posts }) =>
  h(
    'main',
    { class: 'profile' },
    h(
      'header',
      {},
      h('img', { class: 'portrait', src: header.avatar, alt: '' }),
      h(
        'div',
        {},
        h('h1', { 'data-e2e': 'user-title' }, header.handle, h('small', {}, header.nickname)),
        h('button', { type: 'button', class: 'follow' }, 'Follow'),
        h(
          'p',
          {},
          figure(header.following, 'Following'),
          figure(header.followers, 'Followers'),
          figure(header.likes, 'Likes'),
        ),
        h('p', { class: 'bio' }, header.bio),
      ),
    ),
    h(
      'nav',
      { class: 'tabs' },
      h('span', { class: 'current' }, 'Videos'),
      h('span', {}, 'Reposts'),
      h('span', {}, 'Liked'),
    ),
    grid(posts),
  );

const musicPage = ({ header, posts }) =>
  h(
    'main',
    { class: 'profile' },
    h(
      'header',
      {},
      h('img', { class: 'portrait', src: header.disc, alt: '' }),
      h(
        'div',
        {},
        h('h1', { 'data-e2e': 'music-title' }, header.title, h('small', {}, header.author)),
        h('p', {}, figure(posts.length, 'videos shown'), ` ${header.duration} s`),
      ),
    ),
    grid(posts),
  );

const feedPage = ({ posts }) =>
  h(
    'main',
    { class: 'feed' },
    posts.map((item) =>
      h(
        'article',
        { class: 'video' },
        h('a', { href: item.path, class: 'open' }, screen(item)),
        actions(item),
        words(item),
      ),
    ),
  );

const missingPage = () =>
  h(
    'main',
    { class: 'missing' },
    h('h1', {}, 'Nothing here'),
    h('p', {}, 'This page does not exist, or is gone.'),
  );

const pages = { profile: profilePage, music: musicPage, feed: feedPage, missing: missingPage };

export const page = (view) => pages[view.kind](view);

export const overlay = (item, step, close) =>
  h(
    'div',
    { class: 'overlay', role: 'dialog', 'aria-label': 'Video' },
    h(
      'div',
      { class: 'cinema' },
      h(
        'button',
        { type: 'button', class: 'round close', 'aria-label': 'Close', onclick: close },
        icon('close'),
      ),
      screen(item),
      arrows(step),
    ),
    h(
      'aside',
      {},
      h(
        'a',
        { href: item.author.path, class: 'face' },
        h('img', { src: item.author.avatar, alt: '' }),
      ),
      words(item),
      actions(item),
      h(
        'ul',
        { class: 'remarks' },
        item.remarks.map(({ by, text, likes }) =>
          h('li', {}, h('b', {}, by), h('p', {}, text), h('small', {}, `${likes} likes`)),
        ),
      ),
    ),
  );

export const rail = () =>
  h(
    'nav',
    { class: 'rail' },
    h('a', { href: '/', class: 'wordmark' }, 'clips'),
    h('a', { href: '/foryou' }, icon('home'), 'For You'),
    h('a', { href: '/explore' }, icon('compass'), 'Explore'),
    h('a', { href: '/following' }, icon('people'), 'Following'),
    h('a', { href: '/@sunny.kitchen' }, icon('heart'), 'Sunny Kitchen'),
    h('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' }),
  );
