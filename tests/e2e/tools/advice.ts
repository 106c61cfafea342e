import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { STRIP_CSS } from '@/utils/page/advice/strip.css';
import { axeObjections } from './axe';
import type { Desk } from './desk';

/** The strip below a reply box as people meet it: it lives in a closed shadow root. */
export interface Advice {
  /** All that it shows, in reading order. */
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Node = Protocol.Accessibility.AXNode;

/** @returns null while there is no advice in sight. */
export async function advice(page: Page): Promise<Advice | null> {
  const cdp = await page.createCDPSession();
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const strip = nodes.find((node) => named(node) === 'Policy advice by Amends');
    if (!strip?.backendDOMNodeId) return null;
    const rect = await rectOf(cdp, strip.backendDOMNodeId);
    return rect && { text: wordsIn(strip, nodes), ...rect };
  } finally {
    await cdp.detach();
  }
}

/** Waits until the advice reads so; null: until there is none. */
export async function waitForAdvice(page: Page, wanted: RegExp): Promise<Advice>;
export async function waitForAdvice(page: Page, wanted: null): Promise<null>;
export async function waitForAdvice(page: Page, wanted: RegExp | null): Promise<Advice | null> {
  const end = Date.now() + 10_000;
  for (;;) {
    const shown = await advice(page);
    if (wanted === null ? shown === null : shown !== null && wanted.test(shown.text)) return shown;
    if (Date.now() > end) throw new Error(`wanted ${wanted}, not ${shown?.text ?? 'no advice'}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** What was last said to people who hear the page. */
export async function heard(page: Page): Promise<string> {
  const cdp = await page.createCDPSession();
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const host = await page.$('amends-advice');
    if (!host) return '';
    return nodes
      .filter((node) => node.role?.value === 'status')
      .map((node) => wordsIn(node, nodes))
      .join(' ');
  } finally {
    await cdp.detach();
  }
}

/**
 * What axe has against the strip. Its closed root is out of axe's reach, so what is in it now is
 * looked at in a tab of its own, in an open one with the same styles.
 */
export async function adviceObjections({ browser, page }: Desk): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = find(root, ({ localName }) => localName === 'amends-advice');
  const [strip] =
    host?.shadowRoots?.[0]?.children?.filter(({ localName }) => localName === 'section') ?? [];
  if (!host || !strip) throw new Error('no advice on the page');
  const { outerHTML } = await cdp.send('DOM.getOuterHTML', { nodeId: strip.nodeId });
  const attributes = await page.$eval('amends-advice', (each) =>
    each.getAttributeNames().map((name) => [name, each.getAttribute(name) ?? ''] as const),
  );
  await cdp.detach();
  const copy = await browser.newPage();
  try {
    await copy.setContent(
      '<!doctype html><html lang="en"><title>Advice</title><main><h1>X</h1></main>',
    );
    await copy.evaluate(
      (html, css, names) => {
        const element = document.createElement('amends-advice');
        for (const [name, value] of names) element.setAttribute(name, value);
        const open = element.attachShadow({ mode: 'open' });
        open.innerHTML = `<style>${css}</style>${html}`;
        document.querySelector('main')?.append(element);
        open.querySelector<HTMLElement>('[popover]')?.showPopover();
      },
      outerHTML,
      STRIP_CSS,
      attributes,
    );
    return await axeObjections(copy);
  } finally {
    await copy.close();
    await page.bringToFront();
  }
}

type DomNode = Protocol.DOM.Node;

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

function named(node: Node): string {
  const value: unknown = node.name?.value;
  return typeof value === 'string' ? value : '';
}

function wordsIn(node: Node, nodes: readonly Node[]): string {
  if (node.role?.value === 'StaticText') return named(node);
  return (node.childIds ?? [])
    .map((id) => nodes.find(({ nodeId }) => nodeId === id))
    .map((child) => (child ? wordsIn(child, nodes) : ''))
    .join('');
}

/** @returns null when it went out of sight meanwhile. */
async function rectOf(cdp: CDPSession, backendNodeId: number) {
  const box = await cdp.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
  if (!box) return null;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
  return { left, top, right, bottom };
}
