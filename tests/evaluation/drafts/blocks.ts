import twitter from 'twitter-text';
import type { Draft, DraftInput } from '@/utils/core/draft/draft';
import type { Finding } from '@/utils/core/policy/finding';
import { lint } from '@/utils/core/policy/lint';

const SLOT_RULE = 'shape.slot';

/** What the linter says when it is asked afresh: a draft's own `findings` are not believed. */
export function findingsOf(draft: Draft, input: DraftInput): Finding[] {
  const { policy, history, deeds, judgement, text, handle, now, timeZone, agent } = input;
  return lint({
    pack: policy.pack,
    text: draft.text,
    post: { text, handle },
    history,
    deeds,
    context: {
      role: policy.role,
      agent: agent.name,
      now,
      timeZone,
      flags: [...judgement.flags, ...(judgement.notForUs ? [judgement.notForUs] : [])],
      severity: judgement.stakes,
      heat: judgement.heat,
    },
  });
}

/** Findings that would keep the draft out of the composer, open slots aside. */
export function blocksOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level, rule }) => level === 'block' && rule !== SLOT_RULE);
}

/** An open slot such as "[order date?]". */
export function hasSlot({ text }: Draft): boolean {
  return /\[[^\]\n]{1,60}\?\]/.test(text);
}

/** X's own count, by X's own package; our packs' reserved ".example" stands for a real ending. */
export function isTooLong({ text }: Draft): boolean {
  const { weightedLength, valid } = twitter.parseTweet(text.replaceAll('.example', '.com'));
  return weightedLength > 280 || !valid;
}
