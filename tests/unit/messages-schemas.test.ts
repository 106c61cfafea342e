import { expect, it } from 'vitest';
import { parseOpen, parseRecord } from '@/utils/messages/schemas';
import { sighting } from '../tools/sighting';

const good = sighting();
const bad: Record<string, unknown> = {
  'a key too many': { ...good, extra: 1 },
  'a wrong type': { ...good, seenAt: 'now' },
  'no post': { ...good, post: null },
  'a script for a link': { ...good, post: { ...good.post, permalink: 'javascript:alert(1)' } },
  'a link to elsewhere': { ...good, post: { ...good.post, permalink: 'https://evil.example/x' } },
  'markup for a handle': {
    ...good,
    post: { ...good.post, author: { handle: '<b>', displayName: 'x' } },
  },
  'an id that is none': { ...good, post: { ...good.post, id: '__proto__' } },
  'megabytes of text': { ...good, post: { ...good.post, text: 'x'.repeat(1_000_000) } },
  'a time that no calendar has': { ...good, seenAt: 1e20 },
  'not finite': { ...good, post: { ...good.post, at: Number.NaN } },
};

it('takes what the page session sends, unchanged', () => {
  const translated = sighting({ post: { translated: true } });
  expect(parseRecord({ sightings: [good, translated], replies: [] })).toEqual({
    sightings: [good, translated],
    replies: [],
    refused: 0,
  });
  expect(parseOpen({ sighting: good, replies: [] })).toEqual({ sighting: good, replies: [] });
});

it.each(Object.entries(bad))('refuses a sighting with %s', (_, item) => {
  expect(parseOpen({ sighting: item, replies: [] })).toBeNull();
});

it('stores the sound ones of a batch that holds an odd one', () => {
  const batch = { sightings: [...Object.values(bad), good], replies: [{ id: 1 }] };
  const refused = Object.keys(bad).length + 1;
  expect(parseRecord(batch)).toEqual({ sightings: [good], replies: [], refused });
});

it.each([null, 'x', [], { sightings: [] }, { sightings: [], replies: [], more: 1 }])(
  'refuses %j as a batch',
  (body) => {
    expect(parseRecord(body)).toBeNull();
  },
);
