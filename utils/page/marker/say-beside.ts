import { closedHost, NOTICE_TAG } from './shadow';

const CSS = `
:host { all: initial; position: fixed; inset: auto; margin: 0; border: 0; padding: 0; background: none; }
p {
  margin: 0; max-width: 260px; padding: 8px 12px; border-radius: 12px;
  background: #15202b; color: #f7f9f9; font: 13px/1.4 system-ui, sans-serif;
}
`;
/** ms the hint stays; long enough to read twice. */
const STAYS = 6000;

/** Tells the agent something beside a marker, over the page and without moving it. */
export function sayBeside(anchor: HTMLElement, text: string): void {
  const { host, root } = closedHost(NOTICE_TAG, CSS);
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = text;
  root.append(words);
  host.popover = 'manual';
  document.body.append(host);
  host.showPopover();
  const { right, bottom } = anchor.getBoundingClientRect();
  host.style.left = `${Math.max(8, right - host.offsetWidth)}px`;
  host.style.top = `${bottom + 20}px`;
  setTimeout(() => host.remove(), STAYS);
}
