import { COMPLAINTS } from './complaints';
import { CONVERSATIONS } from './conversations';
import { generateHome } from './generate';
import { HOME, type HomeRow } from './home';
import { OTHERS } from './others';
import { BRAND, PEOPLE } from './people';
import { snowflake } from './snowflake';
import type { Entry, PostSeed, World, WorldPost } from './types';

const NO_COUNTS = [0, 0, 0, 0, 0] as const;

/** A number from a key, so that an id depends on the post and not on the order of the files. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

function required(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The practice world has no post "${key}"`);
  return id;
}

const LEADING_MENTIONS = /^(?:@\w{1,15}\s+)+/;

/** X shows a reply without the handles it begins with, and names them in a line above instead. */
function asShown(seed: PostSeed): { text: string | null; replyingTo: string[] } {
  const leading = seed.answers === undefined ? null : LEADING_MENTIONS.exec(seed.text ?? '');
  if (!leading) return { text: seed.text, replyingTo: [] };
  const [mentions] = leading;
  return {
    text: seed.text?.slice(mentions.length) ?? null,
    replyingTo: mentions
      .trim()
      .split(/\s+/)
      .map((mention) => mention.slice(1)),
  };
}

function entryOf(row: HomeRow, ids: ReadonlyMap<string, string>): Entry {
  if (typeof row === 'string') return { posts: [required(ids, row)] };
  if ('ad' in row) return { posts: [required(ids, row.ad)], ad: true };
  if ('repostedBy' in row) {
    return { posts: [required(ids, row.post)], repostedBy: row.repostedBy };
  }
  return { posts: row.map((key) => required(ids, key)) };
}

/**
 * The practice world, the same for the same input in Node and in the page.
 * @param now ms since the epoch that ages count from
 * @param generated how many posts to add to the written ones, for benchmarks
 * @param seed of the generated ones
 */
export function buildWorld({
  now,
  generated = 0,
  seed = 1,
}: {
  now: number;
  generated?: number;
  seed?: number;
}): World {
  const more = generateHome(generated, seed);
  const seeds: PostSeed[] = [...COMPLAINTS, ...OTHERS, ...CONVERSATIONS, ...more.posts];
  const at = (post: PostSeed) => now - post.ago * 60_000 - (hash(post.key) % 50_000);
  const ids = new Map(seeds.map((post) => [post.key, snowflake(at(post), hash(post.key))]));
  const posts = new Map<string, WorldPost>();
  for (const post of seeds) {
    const { answers, quotes, ago: _ago, counts, lang, ...rest } = post;
    const id = required(ids, post.key);
    posts.set(id, {
      ...rest,
      ...asShown(post),
      id,
      at: at(post),
      lang: lang ?? (post.text ? 'en' : 'und'),
      counts: counts ?? NO_COUNTS,
      answers: answers === undefined ? null : required(ids, answers),
      quotes: quotes === undefined ? null : required(ids, quotes),
    });
  }
  return {
    now,
    brand: BRAND,
    people: new Map(PEOPLE.map((person) => [person.handle, person])),
    posts,
    ids,
    home: [...HOME, ...more.rows].map((row) => entryOf(row, ids)),
  };
}

/** Path of a written post's page, such as `/tamsin_oakes/status/19…`. */
export function pathOf(world: World, key: string): string {
  const id = required(world.ids, key);
  return `/${world.posts.get(id)?.by}/status/${id}`;
}
