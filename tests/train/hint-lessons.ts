import { readFileSync } from 'node:fs';
import { readText } from '@/utils/core/detect/model';
import { tokenise } from '@/utils/core/detect/tokens';
import type { Flag } from '@/utils/core/post/verdict';
import { fold } from '@/utils/core/text/normalise';
import { listedFlags } from '@/utils/core/triage/flags';
import { eachFeature } from '@/utils/core/triage/flags/hint-features';
import { HINTED } from '@/utils/core/triage/flags/hints-format';
import { FLAG_SET } from '../unit/triage-flag-set';
import type { FlagCases } from '../unit/triage-flag-set/cases';
import { FIFTH_SET } from '../unit/triage-flag-set/fifth';
import { FOURTH_SET } from '../unit/triage-flag-set/fourth';
import { SECOND_SET } from '../unit/triage-flag-set/second';
import { THIRD_SET } from '../unit/triage-flag-set/third';
import { writtenPosts } from './kind-lessons';
import { shuffled } from './random';
import { readRows } from './rows';

/** A text with the flag that its writer had in mind, '' for none. */
export interface Lesson {
  features: readonly number[];
  flag: string;
  source: 'invented' | 'company' | 'trouble' | 'talk';
  /** Which set of posts about companies, for those. */
  set: number;
}

/** Real posts that no flag was meant in: first those to and about companies, which are what is judged. */
export const ABOUT_COMPANIES = ['complaints_acl2019', 'fincorp', 'cesamard_reviews'];
const SMALL_TALK: readonly (readonly [string, number])[] = [
  ['tweeteval_sentiment', 3000],
  ['tweeteval_offensive', 1000],
  ['goemotions', 2000],
];

/** Kinds of trouble whose posts may well deserve a flag: they are no counter-examples. */
const MAY_ESCALATE = new Set([
  'accessibility',
  'banned',
  'car-fault',
  'charged-unknown',
  'device-faulty',
  'device-parts',
  'hacked',
  'insurance',
  'meal-quality',
  'grocery-quality',
  'public',
  'recovery',
  'reporting',
  'ride-driver',
  'rude',
  'marketing',
]);

/** Invented posts of every set but those that are only scored, and real ones as counter-examples. */
export function hintLessons(dir: string): Lesson[] {
  return [...inventedLessons(), ...background(dir)];
}

function inventedLessons(): Lesson[] {
  const sets: (readonly [string, FlagCases])[] = [
    ...FLAG_SET,
    ...Object.entries(SECOND_SET),
    ...THIRD_SET,
    ...FOURTH_SET,
    ...FIFTH_SET,
  ];
  const written = HINTED.flatMap((flag) => {
    const url = new URL(`lessons/${flag}.txt`, import.meta.url);
    const lines = readFileSync(url, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => lesson(line.slice(2), line.startsWith('+') ? flag : '', 'invented'));
  });
  return [
    ...sets.flatMap(([flag, { raised, nearMisses }]) => [
      ...raised.map((text) => lesson(text, flag, 'invented')),
      ...nearMisses.map((text) => lesson(text, '', 'invented')),
    ]),
    ...written,
  ];
}

/** What rules flag already is left out: it may well be what a flag is for. */
function background(dir: string): Lesson[] {
  const companies = ABOUT_COMPANIES.flatMap((name, set) =>
    readRows(dir, `train/${name}`, 'dev-train')
      .filter(({ text }) => unflagged(text))
      .map(({ text }) => lesson(text, '', 'company', set)),
  );
  const talk = SMALL_TALK.flatMap(([name, count]) =>
    shuffled(readRows(dir, `train/${name}`, 'dev-train'), 21)
      .slice(0, count)
      .map(({ text }) => text),
  );
  const troubles = writtenPosts()
    .filter(({ text, kinds }) => !kinds.some((kind) => MAY_ESCALATE.has(kind)) && unflagged(text))
    .map(({ text }) => lesson(text, '', 'trouble'));
  return [...companies, ...troubles, ...talk.map((text) => lesson(text, '', 'talk'))];
}

function unflagged(text: string): boolean {
  const listed: ReadonlySet<Flag> = listedFlags(readText(text));
  return !HINTED.some((flag) => listed.has(flag));
}

function lesson(text: string, flag: string, source: Lesson['source'], set = 0): Lesson {
  const features = new Set<number>();
  eachFeature(tokenise(fold(text).text), (feature) => features.add(feature));
  return { features: [...features], flag, source, set };
}
