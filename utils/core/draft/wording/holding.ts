import type { HoldingTopic } from '../../policy/facts';
import type { Context } from '../context';
import { type Part, type Sourced, say } from '../parts';
import type { Wording } from './opening';

/** First line: sorrow for the person, nothing about cause or truth. */
const REGRET: Record<HoldingTopic, readonly string[]> = {
  safety: [
    "I'm sorry, and I hope everyone is all right.",
    "I'm sorry this happened.",
    "Your safety comes first, and I'm sorry.",
  ],
  privacy: [
    "I'm sorry, I can see why that's worrying.",
    'Thank you for raising this; it needs a proper look.',
    "I'm sorry for the worry this causes you.",
  ],
  discrimination: [
    "I'm sorry. You were right to say so.",
    'Thank you for telling us. I take it seriously.',
    "I'm sorry. Nobody should have to write a post like yours.",
  ],
  legal: [
    'Thank you for telling us where you stand.',
    'I understand that you want this dealt with formally.',
    'Thank you for writing. This deserves a proper answer.',
  ],
  press: [
    'Thank you for getting in touch.',
    'Thanks for asking us.',
    'Hello, and thank you for your message.',
  ],
};

const TEAM: Record<HoldingTopic, string> = {
  safety: 'the people here who deal with safety',
  privacy: 'the people here who look after data and security',
  discrimination: 'a senior colleague',
  legal: 'the people here who handle formal complaints',
  press: 'our press colleagues',
};

const BRING: Record<HoldingTopic, string> = {
  safety: 'where and when it happened and how to reach you',
  privacy: 'how to reach you, but no passwords or account numbers',
  discrimination: "where and when it happened, and how you'd like to be contacted",
  legal: 'your reference, if you have one, and how to reach you',
  press: 'how to reach you',
};

function team(c: Context, topic: HoldingTopic): Part {
  const named = c.facts.teams[topic];
  const part: Sourced | null = named ? { text: named, source: 'policy', basis: c.facts.id } : null;
  return part ?? TEAM[topic];
}

export function holdingOpening(topic: HoldingTopic): readonly Wording[] {
  return REGRET[topic].map((words) => () => [words]);
}

export function holdingRoute(topic: HoldingTopic): readonly Wording[] {
  return [
    (c) => say`I'll take this to ${team(c, topic)} now.`,
    (c) => say`I'm going to bring ${team(c, topic)} in, so that it's looked at properly.`,
    (c) => say`This needs ${team(c, topic)}, and I'll make sure it gets there.`,
  ];
}

export function holdingPrivate(topic: HoldingTopic): readonly Wording[] {
  return [
    () => [`Please DM me ${BRING[topic]}.`],
    () => [`Could you DM me ${BRING[topic]}, so that nothing private is said here?`],
    () => [`If you can, DM me ${BRING[topic]}.`],
  ];
}

/** For a child: an adult, no private channel, no details. */
export const MINOR_OPENING: readonly Wording[] = [
  () => ["I'm sorry this has been a bother."],
  () => ['Thank you for telling us about this.'],
  () => ["I'm glad you said something."],
];

export const MINOR_NEXT: readonly Wording[] = [
  () => [
    'Please ask a parent or carer to contact us, and keep names, numbers and addresses out of your posts.',
  ],
  () => [
    "The best next step is for a parent or carer to contact us about it. Please don't post any personal details.",
  ],
  () => [
    "Could a parent or carer get in touch with us? We'll help them with it. Please keep personal details to yourself here.",
  ],
];
