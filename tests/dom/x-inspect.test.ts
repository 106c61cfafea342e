import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../tools/run-command';
import { article, timeline } from './x-markup';

const inspect = (...args: string[]) => runCommand('inspect', { args });

describe('inspect', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints a line for each post and says how many it could not read', async () => {
    const file = join(folder, 'page.html');
    const unreadable = article().replaceAll('Tweet-User-Avatar', '').replaceAll('User-Name', '');
    writeFileSync(
      file,
      timeline(article({ text: 'Late <img alt="😡"> again', lang: 'en' }), unreadable),
    );
    const { code, out, err } = await inspect(file);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      {
        handle: 'mia_okafor',
        postId: '1900000000000000001',
        at: '2026-03-01T09:30:00.000Z',
        text: 'Late 😡 again',
        ad: false,
        repostedBy: null,
        quote: false,
        replyingTo: [],
        focal: false,
        cut: false,
        displayName: 'Mia Okafor',
        lang: 'en',
        translated: false,
        permalink: 'https://x.com/mia_okafor/status/1900000000000000001',
        hasMedia: false,
        quotes: null,
      },
    ]);
    expect(err).toEqual(['read 1 of 2', 'not read: 1 no-author']);
    expect(code).toBe(0);
  }, 30_000);

  it('names a file that is not there, and reads the others', async () => {
    const there = join(folder, 'there.html');
    writeFileSync(there, timeline(article()));
    const { code, out, err } = await inspect(join(folder, 'gone.html'), there);
    expect(err).toContain(`no such file: ${join(folder, 'gone.html')}`);
    expect(out.join()).toContain('mia_okafor');
    expect(code).toBe(1);
  }, 30_000);
});
