import { parseArgs } from 'node:util';

export interface StartArguments {
  /** The real x.com instead of the practice timeline. */
  live: boolean;
  dark: boolean;
  /** Folder for pictures; null keeps the browser open instead. */
  screenshot: string | null;
}

export const USAGE = `usage: npm start [-- options]
  --dark                         X's dark theme
  --live                         the real x.com, with a profile that is kept
  --headless --screenshot DIR    no window: write pictures into DIR and end`;

/** @throws Error with a message for people when the options make no sense */
export function readArguments(argv: readonly string[]): StartArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      live: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
    },
  });
  const { live, dark, headless, screenshot } = values;
  if (headless && screenshot === undefined) {
    throw new Error('Without a window there is only --screenshot DIR to do.');
  }
  if (screenshot !== undefined && !headless) {
    throw new Error('Pictures are taken without a window: add --headless.');
  }
  if (screenshot !== undefined && live) {
    throw new Error('Pictures are taken of the practice timeline only, never of the real X.');
  }
  return { live, dark, screenshot: screenshot ?? null };
}
