import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** A control as assistive technology sees it: markers live in closed shadow roots, where selectors end. */
export interface AxButton {
  name: string;
  /** A real mouse click in its middle. */
  click(): Promise<void>;
  focus(): Promise<void>;
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
}

/** Buttons on screen whose accessible name matches, in tree order. */
export async function buttons(page: Page, name: RegExp): Promise<AxButton[]> {
  const cdp = await page.createCDPSession();
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => node.role?.value === 'button' && name.test(nameOf(node)))
      .flatMap((node) =>
        node.backendDOMNodeId ? [asButton(page, node, node.backendDOMNodeId)] : [],
      );
  } finally {
    await cdp.detach();
  }
}

/** Waits until at least `least` such buttons are there. */
export async function waitForButtons(page: Page, name: RegExp, least = 1): Promise<AxButton[]> {
  const end = Date.now() + 15_000;
  for (;;) {
    const found = await buttons(page, name);
    if (found.length >= least) return found;
    if (Date.now() > end) throw new Error(`${found.length} of ${least} buttons ${name} after 15 s`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

export async function waitForButton(page: Page, name: RegExp): Promise<AxButton> {
  const [first] = await waitForButtons(page, name);
  if (!first) throw new Error(`no button ${name}`);
  return first;
}

function asButton(
  page: Page,
  node: Protocol.Accessibility.AXNode,
  backendNodeId: number,
): AxButton {
  // Drawn anew since it was found: the one that stands there now.
  const now = async () => (await waitForButton(page, exactly(nameOf(node)))).box();
  const box = () => withCdp(page, (cdp) => boxOf(cdp, backendNodeId)).catch(now);
  return {
    name: nameOf(node),
    box,
    async click() {
      const { x, y, width, height } = await withCdp(page, (cdp) =>
        uncovered(cdp, backendNodeId),
      ).catch(now);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    focus: () =>
      withCdp(page, async (cdp) => void (await cdp.send('DOM.focus', { backendNodeId }))),
  };
}

const exactly = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`);

/** As a person would scroll on when a header or a notice lies over the button. */
async function uncovered(cdp: CDPSession, backendNodeId: number) {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      const { x, y, width, height } = this.getBoundingClientRect();
      const root = this.getRootNode();
      const top = root.elementFromPoint(x + width / 2, y + height / 2);
      if (!top || !this.contains(top)) this.scrollIntoView({ block: 'center' });
    }`,
  });
  return boxOf(cdp, backendNodeId);
}

async function boxOf(cdp: CDPSession, backendNodeId: number) {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

async function withCdp<T>(page: Page, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.createCDPSession();
  try {
    return await use(cdp);
  } finally {
    await cdp.detach();
  }
}

function nameOf(node: Protocol.Accessibility.AXNode): string {
  const value: unknown = node.name?.value;
  return typeof value === 'string' ? value : '';
}
