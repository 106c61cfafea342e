import type { Browser, CDPSession } from 'puppeteer-core';

/** Moments in the panel, ms since the epoch, comparable with other documents of the browser. */
export interface PanelMoments {
  /** Drafts of another post were painted. */
  drafts: { at: number; count: number }[];
  /** Trusted clicks on `Insert reply`. */
  inserts: number[];
  /** The status region was painted saying that the text is in the box. */
  inserted: number[];
}

declare global {
  interface Window {
    __panel: PanelMoments;
    __clicks: number[];
  }
}

/** In the page: when the agent's clicks happened. */
export function installClickProbe(): void {
  window.__clicks = [];
  const note = ({ isTrusted, timeStamp }: Event) => {
    if (isTrusted) window.__clicks.push(performance.timeOrigin + timeStamp);
  };
  window.addEventListener('click', note, { capture: true });
}

function installPanelProbe(): void {
  const moments: PanelMoments = { drafts: [], inserts: [], inserted: [] };
  window.__panel = moments;
  const painted = (done: (at: number) => void) => {
    requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
  };
  let shown: Element | null = null;
  let told = false;
  const look = () => {
    const areas = document.querySelectorAll('textarea[aria-label="Draft text"]');
    const first = areas[0] ?? null;
    if (first && first !== shown) {
      painted((at) => moments.drafts.push({ at, count: areas.length }));
    }
    shown = first;
    const status = [...document.querySelectorAll('[role="status"]')];
    const tells = status.some((each) => each.textContent?.includes("in X's box"));
    if (tells && !told) painted((at) => moments.inserted.push(at));
    told = tells;
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  const note = (event: Event) => {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    if (event.isTrusted && pressed?.textContent === 'Insert reply')
      moments.inserts.push(performance.timeOrigin + event.timeStamp);
  };
  window.addEventListener('click', note, { capture: true });
}

/**
 * Puts the probe into every side panel before its own scripts: a panel that is asked only once it
 * is there has painted already.
 */
export async function watchPanels(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  session.on('Target.attachedToTarget', ({ sessionId, waitingForDebugger }) => {
    const panel = session.connection()?.session(sessionId);
    if (panel) void prepare(panel, waitingForDebugger);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }, { type: 'other' }, { exclude: true }],
  });
}

async function prepare(target: CDPSession, waiting: boolean): Promise<void> {
  const source = `globalThis.__name = (f) => f;
    if (location.pathname === '/sidepanel.html') (${installPanelProbe.toString()})();`;
  try {
    await target.send('Page.enable');
    await target.send('Page.addScriptToEvaluateOnNewDocument', { source });
  } catch {
    // A target that is no document.
  }
  if (waiting) await target.send('Runtime.runIfWaitingForDebugger');
}
