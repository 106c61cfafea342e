import { closedHost, NOTICE_TAG } from './marker/shadow';

const CSS = `
:host { all: initial; position: fixed; z-index: 2147483647; inset: auto 16px 16px auto; }
div {
  display: flex; flex-wrap: wrap; gap: 8px 4px; justify-content: end; max-width: 360px; padding: 12px 16px;
  border: 1px solid #38444d; border-radius: 12px; background: #15202b; color: #f7f9f9;
  font: 14px/1.4 system-ui, sans-serif; box-shadow: 0 8px 24px rgb(0 0 0 / 30%);
}
span { flex: 1 0 100%; }
button { all: unset; flex: none; padding: 6px 12px; border-radius: 999px; background: #f7f9f9;
  color: #0f1419; font-weight: 700; cursor: pointer; }
button + button { background: none; color: inherit; }
button:focus-visible { outline: 2px solid #1d9bf0; outline-offset: 2px; }
`;

export interface NoticeWords {
  text: string;
  reload: string;
  dismiss: string;
}

/**
 * Says once, on the page, that the extension under it was updated. The words come in from outside:
 * an orphaned script can no longer ask the browser for them.
 */
export function showOrphanNotice(words: NoticeWords): void {
  const { host, root } = closedHost(NOTICE_TAG, CSS);
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  const text = document.createElement('span');
  text.textContent = words.text;
  box.append(
    text,
    button(words.reload, () => location.reload()),
    button(words.dismiss, () => host.remove()),
  );
  root.append(box);
  document.body.append(host);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) press();
  });
  return element;
}
