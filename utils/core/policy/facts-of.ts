import type { HoldingTopic, PolicyFacts } from './facts';
import { durationMinutes, durationWords } from './local-time';
import type { PackFrame } from './schema/frame';

const TOPICS: readonly HoldingTopic[] = ['safety', 'legal', 'discrimination', 'privacy', 'press'];

/** The part of a pack that drafts may promise or point to. */
export function factsOf(pack: Pick<PackFrame, 'id' | 'facts' | 'locale'>): PolicyFacts {
  const team = (topic: HoldingTopic) =>
    pack.facts.find((fact) => fact.kind === 'team' && fact.topic === topic)?.value ?? null;
  const [safety, legal, discrimination, privacy, press] = TOPICS.map(team);
  const minutes = durationMinutes(pack.facts.find(({ id }) => id === 'update_sla')?.value ?? '');
  return {
    id: pack.id,
    teams: {
      safety: safety ?? null,
      legal: legal ?? null,
      discrimination: discrimination ?? null,
      privacy: privacy ?? null,
      press: press ?? null,
    },
    nextUpdate: minutes === null ? null : `within ${durationWords(minutes)}`,
    dmLink: pack.facts.find(({ id, kind }) => id === 'dm' && kind === 'link')?.value ?? null,
    spelling: pack.locale === 'en-US' ? 'en-US' : 'en-GB',
  };
}
