import { answered } from './firefox-window';
import type { Marionette } from './marionette';

/** The keys under which WebDriver hands out references. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHADOW = 'shadow-6066-11e4-a52e-4f735466cecf';

/** An element in a closed shadow root of the page: WebDriver reaches what scripts of the page cannot. */
export interface ShadowElement {
  /** Accessible name and role, from the browser's own accessibility tree. */
  name(): Promise<string>;
  role(): Promise<string>;
  text(): Promise<string>;
  css(property: string): Promise<string>;
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
  /** A real click. */
  click(): Promise<void>;
}

/** What stands in the shadow roots of the elements that match `host`, in document order. */
export async function inShadow(
  marionette: Marionette,
  host: string,
  selector: string,
): Promise<ShadowElement[]> {
  const hosts = await marionette.send('WebDriver:FindElements', {
    using: 'css selector',
    value: host,
  });
  const found: ShadowElement[] = [];
  for (const each of Array.isArray(hosts) ? hosts : []) {
    const root = answered(
      await marionette.send('WebDriver:GetShadowRoot', { id: reference(each, ELEMENT) }),
    );
    const element = answered(
      await marionette.send('WebDriver:FindElementFromShadowRoot', {
        shadowRoot: reference(root, SHADOW),
        using: 'css selector',
        value: selector,
      }),
    );
    found.push(shadowElement(marionette, reference(element, ELEMENT)));
  }
  return found;
}

function shadowElement(marionette: Marionette, id: string): ShadowElement {
  const ask = (command: string, more = {}) =>
    marionette.send(`WebDriver:${command}`, { id, ...more });
  const text = async (command: string, more = {}) => String(answered(await ask(command, more)));
  return {
    name: () => text('GetComputedLabel'),
    role: () => text('GetComputedRole'),
    text: () => text('GetElementText'),
    css: (propertyName) => text('GetElementCSSValue', { propertyName }),
    async box() {
      const { x, y, width, height } = (await ask('GetElementRect')) as DOMRect;
      return { x, y, width, height };
    },
    click: async () => void (await ask('ElementClick')),
  };
}

function reference(value: unknown, key: string): string {
  const id = (value as Record<string, unknown> | undefined)?.[key];
  if (typeof id === 'string') return id;
  throw new Error(`Firefox gave no ${key} but ${JSON.stringify(value)}`);
}
