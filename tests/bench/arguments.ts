import { parseArgs } from 'node:util';

export interface BenchArguments {
  /** Runs with and without Amends, in turn. */
  pairs: number;
  /** Generated posts in the timeline. */
  posts: number;
  /** Clicks timed for each row about the panel. */
  clicks: number;
  /** Where the figures go as JSON; null prints the table only. */
  json: string | null;
  /** Parts to run; all when empty. */
  only: readonly string[];
}

export const USAGE = `npm run bench -- [--pairs N] [--posts N] [--clicks N] [--only evaluation,scroll,composer,panel] [--json FILE]`;

/** @throws Error in plain words when an option is unknown or no positive number. */
export function readArguments(argv: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      pairs: { type: 'string', default: '4' },
      posts: { type: 'string', default: '2000' },
      clicks: { type: 'string', default: '8' },
      only: { type: 'string', default: '' },
      json: { type: 'string' },
    },
  });
  const count = (name: 'pairs' | 'posts' | 'clicks') => {
    const number = Number(values[name]);
    if (Number.isInteger(number) && number > 0) return number;
    throw new Error(`--${name} needs a whole number above 0, not "${values[name]}".`);
  };
  return {
    pairs: count('pairs'),
    posts: count('posts'),
    clicks: count('clicks'),
    json: values.json ?? null,
    only: values.only.split(',').filter((part) => part !== ''),
  };
}
