import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** Writes pictures into a folder, and keeps count of those that could not be taken. */
export interface Camera {
  missed: string[];
  /** Runs `take`, which gives a picture; says plainly when that fails and goes on. */
  shoot(name: string, take: () => Promise<Uint8Array>): Promise<void>;
}

export function openCamera(folder: string): Camera {
  mkdirSync(folder, { recursive: true });
  const missed: string[] = [];
  return {
    missed,
    async shoot(name, take) {
      const path = join(folder, `${name}.png`);
      try {
        writeFileSync(path, await take());
        console.log(`took ${path}`);
      } catch (error) {
        missed.push(name);
        const [reason] = String(error instanceof Error ? error.message : error).split('\n');
        console.log(`could not take ${path}: ${reason}`);
      }
    },
  };
}

/** The colour scheme that the page and the panel are told of. */
export async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

const inline = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/**
 * Page and panel side by side, as in the window: the browser draws them as two
 * pages and gives no picture of both.
 * @param scheme colours what is left of the frame
 * @param scale device pixels per CSS px in both pictures
 */
export async function sideBySide(
  browser: Browser,
  pictures: readonly Uint8Array[],
  scale: number,
  scheme: 'light' | 'dark',
): Promise<Uint8Array> {
  const page = await browser.newPage();
  // Above the panel the browser draws its own bar, which no page can picture.
  const frame = scheme === 'dark' ? '#3c3c3c' : '#dee1e6';
  try {
    const images = pictures.map((png) => `<img src="${inline(png)}" alt="">`).join('');
    await page.setContent(
      `<style>body{margin:0}div{display:inline-flex;align-items:end;gap:1px;background:${frame}}img{zoom:${1 / scale}}</style><div>${images}</div>`,
      { waitUntil: 'load' },
    );
    const sheet = await page.$('div');
    if (!sheet) throw new Error('the pictures could not be joined');
    return await sheet.screenshot();
  } finally {
    await page.close();
  }
}
