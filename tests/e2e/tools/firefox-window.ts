import type { Marionette } from './marionette';

/** Firefox's own window, with the sidebar and the toolbar, outside of any page. */
export class FirefoxWindow {
  constructor(private readonly marionette: Marionette) {}

  /** Runs with the window as `win`; the script ends by calling `done` with a JSON value. */
  async run(script: string, values: unknown[] = []): Promise<unknown> {
    return answered(
      await this.#inChrome('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1];
          const win = Services.wm.getMostRecentWindow('navigator:browser');
          ${script}`,
        args: values,
      }),
    );
  }

  /** A real click at a point of the window, in CSS px. */
  async click(x: number, y: number): Promise<void> {
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Presses keys together, each a character or a WebDriver key code, wherever the focus is. */
  async chord(...keys: string[]): Promise<void> {
    await this.#perform({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  /** PNG of the window with the sidebar. */
  async screenshot(): Promise<Buffer> {
    const picture = answered(await this.#inChrome('WebDriver:TakeScreenshot', { full: false }));
    return Buffer.from(String(picture), 'base64');
  }

  async #perform(source: object): Promise<void> {
    await this.#inChrome('WebDriver:PerformActions', { actions: [source] });
  }

  async #inChrome(command: string, parameters: Record<string, unknown>): Promise<unknown> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.marionette.send(command, parameters);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
}

/** Marionette wraps what it answers. */
export function answered(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer
    ? answer.value
    : undefined;
}
