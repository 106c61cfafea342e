import type { FirefoxWindow } from './firefox-window';

/** Runs in the sidebar's page and sees its document; what goes in and comes out passes through JSON. */
type Look<T, Values extends unknown[]> = (document: Document, ...values: Values) => T;

interface Answer {
  value?: unknown;
  error?: string;
}

const INNER = `const inner = win.SidebarController.browser?.contentDocument
  ?.getElementById('webext-panels-browser') ?? null;`;

/**
 * Frames cannot be switched into the sidebar, so a frame script looks there: again and again for
 * a short while until it finds something, because each way there and back takes longer than a look.
 */
const LOOK = `${INNER}
  if (!inner) return done(null);
  const [look, values, name] = arguments;
  const heard = ({ data }) => { inner.messageManager.removeMessageListener(name, heard); done(data); };
  inner.messageManager.addMessageListener(name, heard);
  // A page that goes away takes its answer along.
  win.setTimeout(() => done(null), 1000);
  inner.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(\`{
    let left = 20;
    const answer = () => {
      try { return { value: (\${look})(content.document, ...\${JSON.stringify(values)}) }; }
      catch (error) { return { error: String(error) }; }
    };
    const turn = () => {
      const found = answer();
      if (found.value || --left === 0) sendAsyncMessage(\${JSON.stringify(name)}, found);
      else content.setTimeout(turn, 20);
    };
    turn();
  }\`), false);`;

const TIMEOUT = 15_000;

/** The real sidebar of the window. */
export class Sidebar {
  #looks = 0;

  constructor(private readonly window: FirefoxWindow) {}

  async isOpen(): Promise<boolean> {
    return (await this.window.run('done(win.SidebarController.isOpen)')) === true;
  }

  /** As by the sidebar's menu; the toolbar button and the key are tested for themselves. */
  async open(): Promise<void> {
    // Its own promise is not awaited: Firefox opens the sidebar by itself after the installation,
    // and of two openings at once one never ends.
    await this.window.run(`const { sidebars, currentID, isOpen } = win.SidebarController;
      const ours = [...sidebars.keys()].find((key) => key.endsWith('-sidebar-action'));
      if (!isOpen || currentID !== ours) win.SidebarController.show(ours);
      done(null);`);
    await this.until((document) => document.querySelector('main'));
  }

  async close(): Promise<void> {
    await this.window.run('win.SidebarController.hide(); done(null);');
  }

  /** CSS px. */
  async width(): Promise<number> {
    return Number(await this.window.run(`${INNER} done(inner.getBoundingClientRect().width)`));
  }

  /**
   * Waits until the look finds something.
   * @throws Error with the look's own error when it still finds nothing after 15 s
   */
  async until<T, Values extends unknown[]>(
    look: Look<T, Values>,
    ...values: Values
  ): Promise<NonNullable<T>> {
    let last: Answer | null = null;
    for (const end = Date.now() + TIMEOUT; Date.now() < end; ) {
      last = await this.#look(String(look), values);
      // What the look returned, as JSON gives it back.
      if (last?.value) return last.value as NonNullable<T>;
    }
    const page = await this.#look('(document) => document.body.innerText', []);
    throw new Error(
      `${last?.error ?? 'Found nothing'} in the sidebar, which says:\n${page?.value}\nlooked for ${values}: ${look}`,
    );
  }

  /** A real click in the middle of the button with this name. */
  async press(name: RegExp, index = 0): Promise<void> {
    const [x, y] = await this.until(pointOf, name.source, name.flags, index);
    const origin = await this.window.run(`${INNER}
      const outer = win.SidebarController.browser.getBoundingClientRect();
      const page = inner.getBoundingClientRect();
      done([outer.x + page.x, outer.y + page.y]);`);
    if (!Array.isArray(origin)) throw new Error('The sidebar closed');
    await this.window.click(Number(origin[0]) + x, Number(origin[1]) + y);
  }

  async #look(look: string, values: unknown[]): Promise<Answer | null> {
    const name = `amends:look-${++this.#looks}`;
    const answer = await this.window.run(LOOK, [look, values, name]);
    return answer as Answer | null;
  }
}

function pointOf(
  document: Document,
  name: string,
  flags: string,
  index: number,
): [number, number] | null {
  const pattern = new RegExp(name, flags);
  const button = [...document.querySelectorAll('button')].filter((each) =>
    pattern.test((each.getAttribute('aria-label') ?? each.textContent ?? '').trim()),
  )[index];
  if (!button || button.disabled || button.ariaDisabled === 'true') return null;
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
