import { describe, expect, it } from 'vitest';
import { reach, type Source, sources } from './tools/sources';

const all = sources();

/** What each room may import, besides itself. First match by path prefix wins. */
const RULES: { room: string; may: string[] }[] = [
  { room: 'utils/core/extract/', may: ['utils/core/', 'compromise'] },
  {
    room: 'utils/core/policy/',
    may: ['utils/core/', 'yaml', 'valibot', 're2js', 'libphonenumber-js'],
  },
  {
    room: 'utils/core/text/private-data/',
    may: ['utils/core/', 'libphonenumber-js', 'ibantools'],
  },
  { room: 'utils/core/', may: ['utils/core/'] },
  // Runs in Node while Amends is built; nothing that ships imports it.
  {
    room: 'utils/build/',
    may: [
      'utils/core/draft/situations/',
      'utils/core/text/packed-words.ts',
      'utils/packs/build/',
      'vite',
      'compromise',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:url',
    ],
  },
  { room: 'utils/dom/', may: ['utils/core/'] },
  { room: 'utils/platforms/', may: ['utils/core/', 'utils/dom/', 'utils/platforms/adapter.ts'] },
  { room: 'utils/db/', may: ['utils/core/', 'dexie'] },
  {
    room: 'utils/messages/',
    may: ['utils/core/', 'utils/platforms/x/matches.ts', 'wxt/browser', 'valibot'],
  },
  {
    room: 'utils/browser/',
    may: ['utils/core/', 'utils/platforms/x/matches.ts', 'wxt/browser'],
  },
  { room: 'utils/i18n/', may: ['utils/core/', '#i18n'] },
  { room: 'utils/settings/', may: ['utils/core/', 'utils/browser/stored.ts'] },
  {
    room: 'utils/packs/',
    may: [
      'utils/core/',
      'utils/settings/',
      'public/packs/',
      '#i18n',
      'valibot',
      '@eslint-community/regexpp',
    ],
  },
  {
    room: 'utils/store/',
    may: ['utils/core/', 'utils/settings/settings.ts', 'utils/i18n/', 'zustand', '#i18n'],
  },
  {
    room: 'utils/page/',
    may: [
      'utils/core/',
      'utils/dom/',
      'utils/platforms/adapter.ts',
      'utils/messages/',
      'utils/settings/',
      'utils/browser/',
      'utils/i18n/',
      '#i18n',
    ],
  },
  {
    room: 'utils/worker/',
    may: [
      'utils/core/',
      'utils/db/',
      'utils/messages/',
      'utils/browser/',
      'utils/settings/',
      'utils/packs/',
      '#i18n',
    ],
  },
  {
    room: 'utils/panel/',
    may: [
      'utils/core/',
      'utils/db/',
      'utils/messages/',
      'utils/browser/',
      'utils/settings/',
      'utils/packs/',
      'utils/store/',
      'dexie',
    ],
  },
  {
    room: 'components/options/packs/',
    may: [
      'components/',
      'public/packs/',
      'utils/core/',
      'utils/packs/pack-desk.ts',
      'react',
      '#i18n',
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-yaml',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/search',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
    ],
  },
  {
    room: 'components/',
    may: [
      'utils/core/',
      'utils/store/',
      'utils/settings/settings.ts',
      'utils/i18n/',
      'react',
      'zustand',
      '@base-ui/react',
      '#i18n',
    ],
  },
];

describe('import boundaries', () => {
  it.each(RULES)('$room imports only what it may', (rule) => {
    const foreign = all
      .filter((source) => ruleFor(source)?.room === rule.room)
      .flatMap((source) =>
        source.imports
          .filter(({ target }) => !allowed(target, rule))
          .map(({ target }) => `${source.path} imports ${target}`),
      );
    expect(foreign).toEqual([]);
  });

  it('covers every file outside the entrypoints', () => {
    const uncovered = all.filter(
      ({ path }) => !path.startsWith('entrypoints/') && !ruleFor({ path }),
    );
    expect(uncovered.map(({ path }) => path)).toEqual([]);
  });

  it('keeps one platform out of another', () => {
    const platform = (path: string) => /^utils\/platforms\/(\w+)\//.exec(path)?.[1];
    const crossings = all.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ target }) => platform(path) && platform(target) && platform(path) !== platform(target),
        )
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(crossings).toEqual([]);
  });

  it('keeps the database, React, compromise and validators out of the page', () => {
    const inPage = ['keys', 'x', 'detector'].flatMap((script) => [
      ...reach(`entrypoints/${script}.content/index.ts`, all),
    ]);
    expect(inPage.length).toBeGreaterThan(40);
    const heavy = inPage.filter((target) =>
      /^(utils\/(db|panel|worker|store)\/|components\/|utils\/core\/extract\/|dexie|react|compromise|valibot|zustand|yaml|re2js|libphonenumber-js|ibantools)/.test(
        target,
      ),
    );
    expect(heavy).toEqual([]);
  });

  it('keeps the detector out of the script that reads the page: it comes by itself, later', () => {
    const inPage = [...reach('entrypoints/x.content/index.ts', all)];
    expect(
      inPage.filter((path) => /detect\/(weights\/(?!decision)|model|judge)/.test(path)),
    ).toEqual([]);
    const atStart = [...reach('entrypoints/keys.content/index.ts', all)];
    expect(
      atStart.filter((path) => !/^(entrypoints|utils\/(page|platforms))\//.test(path)),
    ).toEqual(['wxt/utils/define-content-script']);
  });

  it('keeps the YAML parser out of worker and panel: packs arrive read', () => {
    const yaml = (reached: Set<string>) =>
      [...reached].filter((target) => /^yaml$|parse-pack|read-yaml/.test(target));
    const inWorker = reach('entrypoints/background/index.ts', all);
    expect([...inWorker]).toContain('utils/packs/bundled.ts');
    expect(yaml(inWorker)).toEqual([]);
    expect(yaml(reach('entrypoints/sidepanel/main.tsx', all, true))).toEqual([]);
    expect(yaml(reach('utils/panel/draft-engine.ts', all))).toEqual([]);
  });

  it('keeps the page and React out of the worker', () => {
    const inWorker = reach('entrypoints/background/index.ts', all);
    const foreign = [...inWorker].filter((target) =>
      /^(utils\/(page|dom)\/|components\/|react|utils\/platforms\/x\/(?!matches))/.test(target),
    );
    expect(foreign).toEqual([]);
  });
});

function ruleFor({ path }: Pick<Source, 'path'>) {
  return RULES.find(({ room }) => path.startsWith(room));
}

function allowed(target: string, { room, may }: { room: string; may: string[] }): boolean {
  // A platform's own files are its room, another platform's are not.
  if (room === 'utils/platforms/' && target.startsWith('utils/platforms/')) return true;
  return (
    target.startsWith(room) ||
    may.some(
      (prefix) =>
        target === prefix || target.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`),
    )
  );
}
