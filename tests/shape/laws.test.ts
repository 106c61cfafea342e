import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources, withoutComments } from './tools/sources';

const code = sources().map(({ path, code }) => ({ path, code: withoutComments(code) }));

/** Files whose running code matches, outside of those that may. */
function offenders(pattern: RegExp, may: readonly string[] = []): string[] {
  return code
    .filter(
      ({ path, code }) => pattern.test(code) && !may.some((prefix) => path.startsWith(prefix)),
    )
    .map(({ path }) => path);
}

const PRESS = 'utils/platforms/x/compose/press-reply.ts';
const SUBMIT_STATE = 'utils/platforms/x/compose/submit-state.ts';

describe('Amends never acts for the agent', () => {
  it('presses nothing of the page but a post’s own Reply icon, in one function', () => {
    expect(offenders(/\.click\??\.?\(|\['click'\]/, [PRESS])).toEqual([]);
    expect(
      offenders(/\.submit\(|requestSubmit|MouseEvent\(|PointerEvent\(|KeyboardEvent\(/),
    ).toEqual([]);
  });

  it('types only by paste, and sends no other event than those an editor needs for it', () => {
    expect(offenders(/dispatchEvent\(/, ['utils/dom/editor/'])).toEqual([]);
    expect(offenders(/execCommand|InputEvent\(|TextEvent/)).toEqual([]);
  });

  it('names X’s submit button only to read its state and to refuse it', () => {
    expect(offenders(/tweetButton/, [PRESS, SUBMIT_STATE])).toEqual([]);
    const state = code.find(({ path }) => path === SUBMIT_STATE)?.code ?? '';
    expect(state).toContain('tweetButton');
    expect(state.match(/^export \w+ \w+/gm)).toEqual([
      'export function pressSends',
      'export function canSubmit',
    ]);
  });

  it('neither scrolls nor navigates nor opens tabs', () => {
    expect(
      offenders(/scrollTo|scrollBy|scrollIntoView\(|scrollTop\s*=|pushState|replaceState/, [
        'components/',
      ]),
    ).toEqual([]);
    expect(
      offenders(
        /tabs\.(create|update|reload|remove)|windows\.create|window\.open|location\.(assign|replace)\(|location(\.href)?\s*=[^=]/,
      ),
    ).toEqual([]);
    // The panel reloads nothing but itself.
    const mayReload = ['utils/page/orphan-notice.ts', 'utils/panel/watch-records.ts'];
    expect(offenders(/location\.reload/, mayReload)).toEqual([]);
  });
});

describe('nothing leaves the browser', () => {
  it('makes no request of any kind', () => {
    expect(
      offenders(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|\bnew Image\(/,
      ),
    ).toEqual([]);
  });

  it('runs no code from strings and writes no HTML', () => {
    expect(
      offenders(
        /\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
      ),
    ).toEqual([]);
  });
});

describe('the page has no say', () => {
  it('no message or event of the page’s own making is listened to', () => {
    expect(
      offenders(/addEventListener\(\s*'message'|onmessage\s*=|CustomEvent\(|ctx\.onInvalidated/),
    ).toEqual([]);
  });
});

describe('permissions', () => {
  const USED_BY: Readonly<Record<string, RegExp>> = {
    storage: /browser\.storage\b/,
    sidePanel: /browser\.sidePanel\b/,
    alarms: /browser\.alarms\b/,
    // What the browser would otherwise throw away when the disk is full: the records.
    unlimitedStorage: /extends Dexie\b/,
  };
  const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
  const asked = [...config.matchAll(/\[('storage'[^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
  );

  it('are asked for only where something uses them', () => {
    expect(asked).toContain('storage');
    const idle = asked.filter((name) => !USED_BY[name] || offenders(USED_BY[name]).length === 0);
    expect(idle).toEqual([]);
  });
});

describe('who knows what', () => {
  it('only the platform folder knows X’s markup', () => {
    expect(
      offenders(/data-testid|\[role=|cellInnerDiv|tweetText/, [
        'utils/platforms/x/',
        'components/',
      ]),
    ).toEqual([]);
  });

  it('the core knows no page, browser, clock or chance', () => {
    const core = code.filter(({ path }) => path.startsWith('utils/core/'));
    const impure = core.filter(({ code }) =>
      /\b(document|window|browser|chrome)\.|Date\.now\(|new Date\(\)|Math\.random\(|performance\./.test(
        code,
      ),
    );
    expect(core.length).toBeGreaterThan(10);
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it('only the browser and message rooms name the extension API', () => {
    expect(offenders(/from 'wxt\/browser'/, ['utils/browser/', 'utils/messages/'])).toEqual([]);
  });

  it('no follower count, badge or avatar is read anywhere', () => {
    expect(
      offenders(/follower|icon-verified|profile_images/i, ['utils/i18n/', 'utils/core/extract/']),
    ).toEqual([]);
  });
});
