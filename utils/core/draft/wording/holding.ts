import type { HoldingTopic } from '../../policy/facts';
import type { Context } from '../context';
import { type Part, type Sentence, type Sourced, say } from '../parts';
import type { HoldingFor } from '../triage';
import type { Wording } from './wording';

/** First line: sorrow for the person, nothing about cause or truth. */
const REGRET: Record<HoldingFor, readonly string[]> = {
  safety: [
    "I'm so sorry, and I hope everyone is all right.",
    "I'm so sorry this happened.",
    "I'm so sorry. How everyone is comes first.",
    "That must have been frightening, and I'm so sorry.",
  ],
  privacy: [
    "I'm sorry, I can see why that's worrying.",
    'Thank you for raising this. It needs a proper look.',
    "I'm sorry for the worry this causes you.",
    'That needs looking at without delay, and I can see why you wrote.',
  ],
  discrimination: [
    "I'm sorry. You were right to say so.",
    "Thank you for telling us. I'm sorry you had to write this.",
    "I'm sorry. Nobody should have to write a post like yours.",
    "I'm sorry you were left to deal with this.",
  ],
  legal: [
    'Thank you for telling us where you stand.',
    'You want this dealt with formally, and you should have that.',
    'Thank you for writing. This deserves a proper answer.',
    "You've set out what you want, and it should get a formal answer.",
  ],
  press: [
    'Thank you for getting in touch.',
    'Thanks for asking us.',
    'Hello, and thank you for your message.',
    'Thank you for coming to us with this.',
  ],
  minor: [
    "I'm sorry this has been a bother.",
    'Thank you for telling us about this.',
    "I'm glad you said something.",
    'Thanks for letting us know.',
  ],
  vulnerable: [
    "I'm so sorry. That's a hard time to be dealing with this.",
    "I'm so sorry, and I'd like a person to take this over for you.",
    "I'm so sorry. This should be one thing less for you to carry.",
  ],
  other: [
    'Thank you for writing. This needs the right person.',
    "I'm sorry. This should be answered by someone who can decide it.",
    "I'm sorry you've had to bring this to us.",
  ],
};

/** An account in other hands is named: that is what they fear for. */
const ACCOUNT_TAKEN: readonly Wording[] = [
  byAccount((it) => say`I'm sorry you have this worry about ${it}.`),
  byAccount((it) => say`I can see why you're worried about ${it}, and I'm sorry.`),
  byAccount((it) => say`Thank you for telling us about ${it}. I'm sorry, that's a real worry.`),
];

function byAccount(wording: (it: Sourced) => Sentence): Wording {
  return ({ naming: { it } }) =>
    it && /\b(?:account|e-?mail|profile|channel|page)$/i.test(it.text) ? wording(it) : null;
}

const TEAM: Record<HoldingFor, string> = {
  safety: 'the people here who deal with safety',
  privacy: 'the people here who look after data and security',
  discrimination: 'a senior colleague',
  legal: 'the people here who handle formal complaints',
  press: 'our press colleagues',
  minor: 'a senior colleague',
  vulnerable: 'a colleague who has the time for it',
  other: 'a senior colleague',
};

const BRING: Record<HoldingFor, string> = {
  safety: 'what happened, when, and how to reach you',
  privacy: 'how to reach you (no passwords or account numbers)',
  discrimination: "where and when it happened, and how you'd like to be contacted",
  legal: 'your reference, if you have one, and how to reach you',
  press: 'how to reach you and when you need it',
  minor: '',
  vulnerable: "how and when you'd like to be contacted",
  other: 'how to reach you',
};

function team(c: Context, topic: HoldingFor): Part {
  const named = topic === 'minor' || topic === 'vulnerable' || topic === 'other' ? null : topic;
  return (named && c.team(named satisfies HoldingTopic)) ?? TEAM[topic];
}

export function holdingOpening(topic: HoldingFor): readonly Wording[] {
  const general = REGRET[topic].map(
    (words): Wording =>
      () => [words],
  );
  return topic === 'privacy' ? [...ACCOUNT_TAKEN, ...general] : general;
}

/** Journalists get an answer from one place, and nothing is looked into here. */
const PRESS_ROUTE: readonly Wording[] = [
  (c) => say`${team(c, 'press')} will answer you, and I'm taking your message to them now.`,
  (c) => say`Questions like yours go to ${team(c, 'press')}, and I'm passing it over now.`,
  (c) => say`I'm handing your message to ${team(c, 'press')}, who can speak to it.`,
];

/** NEXT: who takes it; what has been done only where it is logged. */
export function holdingRoute(topic: HoldingFor): readonly Wording[] {
  if (topic === 'press') return PRESS_ROUTE;
  const by = (c: Context): Sentence => (c.time ? [' ', c.time] : []);
  return [
    (c) => say`I'm taking this to ${team(c, topic)} now.`,
    (c) => say`I'm going to bring ${team(c, topic)} in, so that it's looked at properly.`,
    (c) => say`This needs ${team(c, topic)}, and I'll make sure it gets there.`,
    (c) => say`${team(c, topic)} should answer this, so I'm handing it over now.`,
    (c) =>
      by(c).length > 0
        ? say`I'll get this to ${team(c, topic)}, and you'll hear where it stands${by(c)}.`
        : null,
    (c) =>
      by(c).length > 0
        ? say`I'm handing this to ${team(c, topic)} now, and you'll hear from us${by(c)}.`
        : null,
  ];
}

export function holdingPrivate(topic: HoldingFor): readonly Wording[] {
  const need = BRING[topic];
  return [
    () => [`So that they can reach you, please DM me ${need}.`],
    () => [`Could you DM me ${need}, so that nothing private is said here?`],
    () => [`If you can, DM me ${need}, and I'll see that they get it.`],
    () => [`A DM with ${need} will let them answer you directly.`],
  ];
}

/** SAFE: the policy's own line for people who may be in danger. */
export const SAFETY_LINE: readonly Wording[] = [
  ({ facts }) => {
    const line = facts.find(({ kind }) => kind === 'safety_line');
    if (!line) return null;
    const text = line.approved_text ?? line.value;
    const basis = `policy fact “${line.id}”`;
    return line.approved_text
      ? [{ text, source: 'policy', basis }]
      : ['If it is urgent: ', { text, source: 'policy', basis }, '.'];
  },
];

/** RE-ROUTE: the way to the right desk, where the policy has one. */
export const PRESS_WAY: readonly Wording[] = [
  ({ facts }) => {
    const way = facts.find(
      ({ id, kind }) => /press|media/.test(id) && /link|email|phone/.test(kind),
    );
    if (!way) return null;
    return [
      'You can reach them here: ',
      { text: way.value, source: 'policy', basis: `policy fact “${way.id}”` },
    ];
  },
];

/** For a child: an adult, no private channel, no details. */
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
