import type { Judgement } from '../post/verdict';
import { escalationFor } from './escalate';
import { lint } from './lint';
import type { Scenario } from './schema/frame';
import type { Pack } from './schema/pack';
import type { Signal } from './schema/parts';

/**
 * What a whole pack makes of a scenario otherwise than its author expects, in plain words; empty
 * when all is as expected.
 * @param judge reads the scenario's post: triage is no part of a policy
 */
export function scenarioFails(
  pack: Pack,
  { post, history, reply, expect }: Scenario,
  judge: (text: string) => Judgement,
): string[] {
  const { flags, notForUs, stakes, heat, verdict } = judge(post);
  const signals: Signal[] = notForUs ? [...flags, notForUs] : flags;
  const judged = { flags: signals, severity: stakes, heat };
  const escalation = escalationFor(pack, judged, history.length);
  const drafts = escalation?.drafts ?? (verdict === 'not' ? 'none' : 'normal');
  const struck = reply === undefined ? [] : rulesIn(reply);
  return [
    ...expect.flags.filter((flag) => !signals.includes(flag)).map((flag) => `not flagged ${flag}`),
    ...(expect.drafts && expect.drafts !== drafts ? [`drafts are ${drafts}`] : []),
    ...(expect.route && expect.route !== escalation?.route
      ? [`goes to ${escalation?.route ?? 'nobody'}`]
      : []),
    ...expect.must.filter((id) => !struck.includes(id)).map((id) => `${id} says nothing`),
    ...expect.must_not.filter((id) => struck.includes(id)).map((id) => `${id} strikes`),
  ];

  function rulesIn(text: string): string[] {
    const context = { ...judged, contacts: history.length };
    return lint({ pack, text, post: { text: post, handle: 'customer' }, context }).map(
      ({ rule }) => rule,
    );
  }
}
