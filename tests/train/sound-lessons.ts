import { readFileSync } from 'node:fs';
import { read } from '@/utils/core/policy/reading';
import type { Pack } from '@/utils/core/policy/schema/pack';
import { eachSentenceFeature } from '@/utils/core/policy/sounds/features';
import { SORTS } from '@/utils/core/policy/sounds/sorts';
import { generalPack } from '../cli/load-packs';
import { answer, pack } from '../evaluation/drafts/answer';
import { writtenPosts } from './kind-lessons';

/** A sentence of a reply with what it sounds like; '' for a good one. */
export interface SoundLesson {
  text: string;
  sort: string;
  /**
   * Good sentences that were written to look like a sort show what to be careful about; those that an
   * expert would send show how good replies sound; the engine's own are many and alike.
   */
  source: 'written' | 'expert' | 'draft';
  features: readonly number[];
}

/** Rules whose examples are examples of a sort too. */
const BY_RULE: Readonly<Record<string, string>> = {
  'promise.absolute': 'absolute',
  'pii.ask-public': 'asks-openly',
  'pii.ask-public-short': 'asks-openly',
  'pii.ask-public-which': 'asks-openly',
  'pii.ask-secret': 'asks-secret',
  'promise.vague-time': 'vague-time',
  'voice.blame': 'blame',
  'voice.non-apology': 'non-apology',
  'voice.cliche': 'stock',
  'claim.deed': 'deed',
  'claim.deed-other': 'deed',
  'claim.denial': 'denial',
  'claim.fault': 'fault',
  'fact.offer': 'offer',
};
const DRAFTED_UNDER = ['general', 'general', 'telecom', 'airline', 'bank-uk-us', 'health'];
/** Of the invented posts every so-many-th is answered. */
const EVERY = 90;

/** Sentences written for the purpose, the rules' own examples, and the drafts of our own engine. */
export function soundLessons(): SoundLesson[] {
  return [
    ...SORTS.flatMap((sort) => written(sort, sort)),
    ...written('good', ''),
    ...written('expert', '', 'expert'),
    ...examples(),
    ...drafted(),
  ];
}

function written(
  file: string,
  sort: string,
  source: SoundLesson['source'] = 'written',
): SoundLesson[] {
  const url = new URL(`replies/${file}.txt`, import.meta.url);
  return readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((text) => lesson(text, sort, source));
}

function examples(): SoundLesson[] {
  return generalPack().rules.flatMap(({ id, kind, tests }) => {
    const sort = BY_RULE[id];
    const broken =
      sort === undefined ? [] : tests.fail.map((text) => lesson(text, sort, 'written'));
    const kept = tests.pass.flatMap(sentences).map((text) => lesson(text, '', 'written'));
    return kind === 'sounds_like' ? [] : [...broken, ...kept];
  });
}

function drafted(): SoundLesson[] {
  const texts = writtenPosts()
    .filter((_, i) => i % EVERY === 7)
    .flatMap(({ text }, i) => {
      const under = withoutGuesses(pack(DRAFTED_UNDER[i % DRAFTED_UNDER.length] ?? 'general'));
      const post = { id: `sounds-${i}`, text, set: '', domain: '', reply: null };
      return answer(post, { pack: under }).set.drafts.flatMap((draft) => sentences(draft.text));
    });
  return [...new Set(texts)].map((text) => lesson(text, '', 'draft'));
}

/** Which drafts are written must not hang on what was learned last time. */
function withoutGuesses(whole: Pack): Pack {
  return { ...whole, rules: whole.rules.filter(({ kind }) => kind !== 'sounds_like') };
}

function sentences(reply: string): string[] {
  const { text, sentences: found } = read(reply.replace(/\s*\^\w+\s*$/, ''));
  return found
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => /[a-z].*[a-z]/i.test(sentence));
}

function lesson(text: string, sort: string, source: SoundLesson['source']): SoundLesson {
  const features = new Set<number>();
  eachSentenceFeature(text, (feature) => features.add(feature));
  return { text, sort, source, features: [...features] };
}
