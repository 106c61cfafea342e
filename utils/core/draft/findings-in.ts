import type { Finding } from '../policy/finding';
import { lint } from '../policy/lint';
import type { DraftInput } from './draft';

/** What the policy has against a text as the reply to this post: the same rules for drafts and for edits. */
export function findingsIn(
  {
    text: post,
    handle,
    judgement,
    history,
    deeds,
    policy,
    agent,
    now,
    timeZone,
    recentReplies,
    brandName,
  }: DraftInput,
  text: string,
): Finding[] {
  const { flags, notForUs, stakes, heat } = judgement;
  return lint({
    pack: policy.pack,
    text,
    post: { text: post, handle },
    history,
    deeds,
    context: {
      role: policy.role,
      agent: agent.name,
      now,
      timeZone,
      flags: notForUs === null ? flags : [...flags, notForUs],
      severity: stakes,
      heat,
      brandReplies: recentReplies,
      brandName,
    },
  });
}
