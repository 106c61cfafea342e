import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttons, waitForButton } from '../tools/ax';
import { axeObjections, sidewaysOverflow } from '../tools/axe';
import { type Desk, openDesk, openPanelOn, visit } from '../tools/desk';
import { extensionTab, look } from '../tools/panel-tab';

const EDITOR = 'aria/Your own pack, as YAML[role="textbox"]';

const words = (page: Page) => page.evaluate(() => document.body.textContent);

const says = (page: Page, text: string) =>
  page.waitForFunction((what) => document.body.textContent.includes(what), {}, text);

async function choose(options: Page, label: string, value: string): Promise<void> {
  await options.bringToFront();
  await options.locator(`aria/${label}[role="combobox"]`).fill(value);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await (await waitForButton(page, name)).click();
}

/** Types at the end of the pack, as a person would. */
async function typeAtEnd(options: Page, text: string): Promise<void> {
  await options.locator(EDITOR).click();
  await options.keyboard.down('Control');
  await options.keyboard.press('End');
  await options.keyboard.up('Control');
  await options.keyboard.type(text);
}

async function setReply(panel: Page, text: string): Promise<void> {
  await panel.bringToFront();
  await panel.locator('textarea').fill(text);
}

/** A desk's own pack, on top of ours for airlines. */
const OURS = `schema: care-policy/1 # by hand
id: ours
version: 1
extends: [airline]
rules:
  - id: ours.sofa
    kind: existence
    level: block
    tokens: ["\\\\bsofa\\\\b"]
    message: "Say settee, not %s."
    tests: { fail: ["Your sofa is late."], pass: ["Your settee is late."] }
`;

describe('policy packs in the options', () => {
  let desk: Desk;
  let options: Page;
  let files: string;
  beforeAll(async () => {
    desk = await openDesk();
    files = await mkdtemp(join(tmpdir(), 'amends-packs-'));
    options = await extensionTab(desk, 'options.html');
  });
  afterAll(async () => {
    await desk.browser.close();
    await rm(files, { recursive: true, force: true });
  });

  /** As if chosen in the file dialogue. */
  async function openFile(page: Page, text: string): Promise<void> {
    const file = join(files, 'opened', 'pack.yaml');
    await mkdir(join(files, 'opened'), { recursive: true });
    await writeFile(file, text);
    const input = await page.waitForSelector('input[type=file]');
    if (!input) throw new Error('no place to open a file');
    await input.uploadFile(file);
  }

  it('the airline’s rules hold in the panel as soon as its pack is chosen', async () => {
    await desk.page.bringToFront();
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await setReply(panel, 'JetNorth was late too. I will look into the second charge now. ^Jo');
    await choose(options, 'Policy pack', 'airline');
    await says(options, 'senior');
    await setReply(panel, 'JetNorth was late too. I will look into the second charge now! ^Jo');
    await says(panel, 'Names another airline');
  });

  it('the editor completes from the schema, marks errors with their line and lets Tab out', async () => {
    await options.bringToFront();
    await press(options, /^Write your own pack$/);
    await says(options, 'In order, and all its examples come out as written.');
    await typeAtEnd(options, '  emo');
    // The editor takes no Enter for a list that opened under the finger this moment; a click always.
    await options.locator('.cm-tooltip-autocomplete li[aria-selected]').click();
    await options.keyboard.type('{ max: many }');
    await says(options, '"max" is "many"');
    expect(await words(options)).toMatch(
      /1 error\. Nothing of this text is used.*Line 15\s.*"max"/,
    );
    await options.waitForSelector('.cm-lint-marker-error');
    const [use] = await buttons(options, /^Use this pack$/);
    expect(use).toBeDefined();
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement?.className)).not.toContain('cm-');
  });

  it('what is being written outlives the page, and is not in force', async () => {
    await says(options, 'What you wrote is kept in this browser.');
    await options.reload();
    await says(options, '1 error. Nothing of this text is used');
    expect(await words(options)).toContain('max: many');
  });

  it('a rule that breaks its own promise is told at the rule, and is not put in force', async () => {
    await openFile(options, OURS.replace('["Your settee is late."]', '["Your sofa is on time."]'));
    await press(options, /^Replace it$/);
    await says(options, '1 example does not come out as its rule says.');
    expect(await words(options)).toMatch(
      /Line 6\s.*“Your sofa is on time.” is flagged and should pass/,
    );
    await press(options, /^Use this pack$/);
    await says(options, 'Not in force yet.');
  });

  it('a pack in order is put in force; broken afterwards, the last good one stays', async () => {
    await openFile(options, OURS);
    await press(options, /^Replace it$/);
    await says(options, 'all its examples come out as written');
    await press(options, /^Use this pack$/);
    await says(options, 'This pack is in force.');
    await desk.page.bringToFront();
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await setReply(panel, 'Your sofa is late. I will look now. ^Jo');
    await says(panel, 'Say settee, not sofa.');

    await options.bringToFront();
    await typeAtEnd(options, 'facts: [');
    await says(options, 'Nothing of this text is used; the pack in force stays.');
    await setReply(panel, 'Your sofa is late! I will look now. ^Jo');
    await says(panel, 'Say settee, not sofa.');
    await options.bringToFront();
    await press(options, /^Back to the pack in force$/);
    await says(options, 'This pack is in force.');
  });

  it('saves a pack as a file that opens again as it was', async () => {
    const cdp = await options.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: files,
      eventsEnabled: true,
    });
    const down = new Promise<void>((resolve) => {
      cdp.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
    });
    await options.locator('aria/Save as a file').click();
    await down;
    expect(await readdir(files)).toContain('ours.yaml');
    const saved = await readFile(join(files, 'ours.yaml'), 'utf8');
    expect(saved).toContain('# by hand');
    await openFile(options, saved);
    await says(options, 'This pack is in force.');
  });

  it('facts and voice change the text and nothing else of it', async () => {
    // All at once: each that opens moves the next away from under a click.
    await options.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    await options.locator('aria/Name[role="textbox"]').fill('claims');
    await options.locator('aria/Value[role="textbox"]').fill('https://ours.example/claims');
    await press(options, /^Add the fact$/);
    await says(options, '- { id: claims, kind: link, value: https://ours.example/claims }');
    expect(await words(options)).toContain('care-policy/1 # by hand');
  });

  it('a reply can be tried on the text as it stands', async () => {
    await options.locator('aria/A reply to it[role="textbox"]').fill('Your sofa is late.');
    await says(options, 'Say settee, not sofa.');
  });

  it.each([
    [1200, 'light'],
    [360, 'dark'],
    [250, 'light'],
  ] as const)('at %i px, %s, axe finds nothing and nothing is cut off', async (width, scheme) => {
    await look(options, width, scheme);
    expect(await axeObjections(options)).toEqual([]);
    expect(await sidewaysOverflow(options)).toEqual([]);
  });
});
