import type { Judgement } from '@/utils/core/post/verdict';
import type { Said } from './corrections';

/**
 * A judgement with the agent's own word on that very post over it, which outranks every rule. What
 * was not judged stays so: only "not a complaint" settles it, since its language is still unread.
 */
export function asSaid(judgement: Judgement, said: Said | null): Judgement {
  if (said === null) return judgement;
  if (said === 'not-a-complaint') return { ...judgement, verdict: 'not' };
  const verdict = judgement.verdict === 'not-judged' ? 'not-judged' : 'complaint';
  return said === 'agree' ? { ...judgement, verdict } : { ...judgement, verdict, category: said };
}
