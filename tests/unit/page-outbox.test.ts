import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PostedReply } from '@/utils/core/post/posted-reply';
import type { RecordBatch } from '@/utils/messages/protocol';
import { Outbox } from '@/utils/page/outbox';
import { sighting } from '../tools/sighting';

/** How long the page stays busy, ms. */
let busy = 0;
beforeEach(() => {
  vi.useFakeTimers();
  busy = 0;
  // Node is no page: here its thread rests when the test says so.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, busy));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const page = new AbortController().signal;
const post = (id: string, text = 'late again') => sighting({ post: { id, text } });
const reply = (id: string): PostedReply => ({
  id,
  platform: 'x',
  inReplyTo: { platform: 'x', id: '1' },
  customer: 'mara',
  by: 'harbourpine',
  text: 'On its way now.',
  permalink: `https://x.com/harbourpine/status/${id}`,
  at: 3000,
  source: 'toast',
});
const ids = (batch: RecordBatch | undefined) => batch?.sightings.map((each) => each.post.id);

it('gathers what scrolls in together into one message, each post once', async () => {
  const sent: RecordBatch[] = [];
  const outbox = new Outbox(async (batch) => keep(sent, batch), page);
  for (const id of ['1', '2', '1', '3']) outbox.sighting(post(id));
  await vi.runAllTimersAsync();
  expect(sent.map(ids)).toEqual([['1', '2', '3']]);
});

it('waits while the page is busy, and sends what has gathered by then at once', async () => {
  const sent: RecordBatch[] = [];
  const outbox = new Outbox(async (batch) => keep(sent, batch), page);
  busy = 1500;
  outbox.sighting(post('1'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual([]);
  outbox.sighting(post('2'));
  await vi.runAllTimersAsync();
  expect(sent.map(ids)).toEqual([['1', '2']]);
});

it('does not wait for a page that is going', () => {
  const sent: RecordBatch[] = [];
  const outbox = new Outbox(async (batch) => keep(sent, batch), page);
  outbox.sighting(post('1'));
  outbox.hurry();
  expect(sent.map(ids)).toEqual([['1']]);
});

it('offers again what the worker did not acknowledge, before anything newer', async () => {
  const sent: RecordBatch[] = [];
  let alive = false;
  const outbox = new Outbox(async (batch) => {
    keep(sent, batch);
    return alive ? 0 : null;
  }, page);
  outbox.sighting(post('1'));
  await vi.advanceTimersByTimeAsync(1100);
  alive = true;
  outbox.sighting(post('2'));
  await vi.runAllTimersAsync();
  expect(ids(sent[0])).toEqual(['1']);
  expect(ids(sent[1])).toEqual(['1', '2']);
  expect(sent).toHaveLength(2);
});

it('sends an edited post again', async () => {
  const sent: RecordBatch[] = [];
  const outbox = new Outbox(async (batch) => keep(sent, batch), page);
  outbox.sighting(post('1'));
  await vi.runAllTimersAsync();
  outbox.sighting(post('1', 'late again, and rude'));
  await vi.runAllTimersAsync();
  expect(sent.map((batch) => batch.sightings[0]?.post.text)).toEqual([
    'late again',
    'late again, and rude',
  ]);
});

it('keeps the order of hundreds in a tick', async () => {
  const sent: string[] = [];
  const outbox = new Outbox(async (batch) => {
    sent.push(...(ids(batch) ?? []));
    return 0;
  }, page);
  const all = Array.from({ length: 500 }, (_, index) => String(index + 1));
  for (const id of all) outbox.sighting(post(id));
  await vi.runAllTimersAsync();
  expect(sent).toEqual(all);
});

it('tells how many are not stored: those that wait after a try, and those refused for good', async () => {
  let tries = 0;
  const outbox = new Outbox(async () => (tries++ === 0 ? null : 1), page);
  outbox.sighting(post('1'));
  outbox.sighting(post('2'));
  expect(outbox.unstored).toBe(0);
  await vi.advanceTimersByTimeAsync(2000);
  expect(outbox.unstored).toBe(2);
  await vi.runAllTimersAsync();
  expect(outbox.unstored).toBe(1);
});

it('lets go of what still waits when the page goes while the worker is storing', async () => {
  const sent: RecordBatch[] = [];
  const outbox = new Outbox((batch) => {
    keep(sent, batch);
    return new Promise(() => undefined);
  }, page);
  outbox.sighting(post('1'));
  await vi.runAllTimersAsync();
  outbox.sighting(post('2'));
  outbox.reply(reply('9'));
  outbox.hurry();
  expect(sent.map(ids)).toEqual([['1'], ['2']]);
  expect(sent[1]?.replies.map(({ id }) => id)).toEqual(['9']);
});

it('lets go of more than one message holds when the page goes, replies behind all complaints', async () => {
  const sent: RecordBatch[] = [];
  const outbox = new Outbox(async (batch) => keep(sent, batch), page);
  const all = Array.from({ length: 450 }, (_, index) => String(index + 1));
  outbox.reply(reply('9'));
  for (const id of all) outbox.sighting(post(id));
  outbox.hurry();
  expect(sent.flatMap(ids)).toEqual(all);
  expect(sent.map(({ replies }) => replies.length)).toEqual([0, 0, 1]);
});

/** The worker stored all of it. */
function keep(sent: RecordBatch[], batch: RecordBatch): number {
  sent.push(structuredClone(batch));
  return 0;
}
