import type { HomeRow } from './home';
import { PEOPLE } from './people';
import type { PostSeed } from './types';

/** mulberry32: small, seeded, good enough to vary text. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const THINGS = [
  'sofa',
  'desk',
  'wardrobe',
  'lamp',
  'bed frame',
  'rug',
  'bookcase',
  'kitchen',
  'mirror',
  'armchair',
];
const PLACES = ['Truro', 'Leeds', 'Falmouth', 'Cardiff', 'Perth', 'Norwich', 'Derry', 'Hull'];
const WHEN = [
  'yesterday',
  'last Tuesday',
  'two weeks ago',
  'this morning',
  'in March',
  'on Saturday',
];

const COMPLAINING = [
  '@HarbourPine my {thing} was due {when} and it still is not here. Nobody picks up the phone in {place}.',
  '@HarbourPine you charged me £{sum} twice for one {thing}. Refund please.',
  'The {thing} from @HarbourPine broke after {n} days. Terrible quality, I want my £{sum} back.',
  '@HarbourPine your app crashed {n} times while I tried to pay for a {thing}. Useless.',
  'Cancelled my {thing} {when}, {n} emails later @HarbourPine still says “we are looking into it”.',
  'Waited {n} hours in {place} for a {thing} that @HarbourPine never sent. Unacceptable.',
];
const ABOUT_BRAND = [
  '@HarbourPine do you have the {thing} in {place}?',
  'Love my new {thing} from @HarbourPine, thank you!',
  '@HarbourPine which {thing} would suit a small flat in {place}?',
  'Spotted the @HarbourPine van in {place} {when}. Nice colour.',
];
const EVERYDAY = [
  'Rain in {place} again. Tea it is.',
  'Painted the {thing} {when}. It is now very blue, and so am I.',
  '{n} miles before breakfast. My knees send their regards.',
  'The market in {place} has strawberries already #spring',
  'Does anyone in {place} want a {thing}? Free to a good home.',
  'Finished the book. Cried on the bus to {place}. Five stars.',
];

/**
 * Posts for benchmarks: about one in five is a complaint about the brand, one in ten other talk about it.
 * @param count how many
 * @param seed the same seed gives the same posts
 */
export function generateHome(count: number, seed: number): { posts: PostSeed[]; rows: HomeRow[] } {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const authors = PEOPLE.filter((person) => person.badge !== 'gold').map((p) => p.handle);
  const posts: PostSeed[] = [];
  for (let i = 0; i < count; i++) {
    const kind = random();
    const pattern =
      kind < 0.2 ? pick(COMPLAINING, '') : kind < 0.3 ? pick(ABOUT_BRAND, '') : pick(EVERYDAY, '');
    const text = pattern
      .replaceAll('{thing}', pick(THINGS, 'chair'))
      .replaceAll('{place}', pick(PLACES, 'Hull'))
      .replaceAll('{when}', pick(WHEN, 'today'))
      .replaceAll('{n}', String(2 + Math.floor(random() * 30)))
      .replaceAll('{sum}', String(20 + Math.floor(random() * 900)));
    posts.push({
      key: `generated-${i}`,
      by: pick(authors, 'pip_hartnell'),
      ago: 700 + i * 3,
      text,
      counts: [
        Math.floor(random() * 20),
        Math.floor(random() * 15),
        Math.floor(random() * 300),
        Math.floor(random() * 10),
        Math.floor(random() * 20_000),
      ],
      ...(random() < 0.12
        ? { media: { kind: 'photo', alt: 'Image', hue: Math.floor(random() * 360), ratio: 0.6 } }
        : {}),
      meant: { complaint: kind < 0.2 ? 'yes' : 'no' },
    });
  }
  return { posts, rows: posts.map((post) => post.key) };
}
