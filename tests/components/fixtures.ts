import type { Draft, DraftSet } from '@/utils/core/draft/draft';
import type {
  ComplaintEntry,
  HistoryEntry,
  NoteEntry,
  ReplyEntry,
} from '@/utils/core/history/entry';
import type { PageStatus } from '@/utils/core/post/page-status';
import type { Post } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import type { Evidence, Judgement } from '@/utils/core/post/verdict';
import type { QueueItem } from '@/utils/store/panel-state';

/** An invented brand, invented customers. Times are relative to now, as the panel shows them. */
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
const now = Date.now();
export const ago = (ms: number) => now - ms;

const TEXT =
  '@northlinerail third time this month the 7:14 from Ashby is cancelled with no notice. Your app told me on Monday it was fixed. £54 a week for this?';

export function judgement(over: Partial<Judgement> = {}): Judgement {
  return {
    verdict: 'complaint',
    score: 0.93,
    probability: 0.91,
    category: 'cancellation',
    stakes: 3,
    reproach: 'strong',
    heat: 2,
    flags: ['repeat-contact', 'broken-promise'],
    evidence: [
      span(TEXT, 'third time this month', 'says it happened again'),
      span(TEXT, 'cancelled with no notice', 'names the failure'),
      span(TEXT, 'told me on Monday it was fixed', 'quotes a promise'),
    ],
    notForUs: null,
    reason: null,
    ...over,
  };
}

function span(text: string, words: string, why: string): Evidence {
  const start = text.indexOf(words);
  return { start, end: start + words.length, why };
}

function post(over: Partial<Post> = {}): Post {
  const handle = over.author?.handle ?? 'dana_reyes';
  const id = over.id ?? '1801';
  return {
    platform: 'x',
    id,
    author: { handle, displayName: 'Dana Reyes' },
    text: TEXT,
    lang: 'en',
    at: ago(12 * MINUTE),
    permalink: `https://x.com/${handle}/status/${id}`,
    replyingTo: [],
    quotes: null,
    repostedBy: null,
    focal: false,
    cut: false,
    hasMedia: false,
    own: false,
    continues: false,
    ...over,
  };
}

export function sighting(
  over: { post?: Partial<Post>; judgement?: Partial<Judgement> } & Partial<
    Pick<Sighting, 'relation'>
  > = {},
): Sighting {
  return {
    post: post(over.post),
    relation: over.relation ?? 'mention',
    judgement: judgement(over.judgement),
    seenAt: ago(11 * MINUTE),
  };
}

function draft(over: Partial<Draft> & Pick<Draft, 'strategy'>): Draft {
  return {
    id: over.strategy,
    text: 'A reply.',
    length: 8,
    why: 'A reason.',
    facts: [],
    findings: [],
    ...over,
  };
}

const OWNER =
  'The 7:14 from Ashby was cancelled for the third time this month, and on Monday we told you it was fixed. That is on us. I’m taking this to the Ashby line manager and will post the answer here by Friday 17:00. Bea';
const HEARD =
  'Three cancellations of the 7:14 in a month, with no notice, is no way to start a working day. I’m sorry. I’ve read your post to the duty desk’s rule on repeat cancellations: send us the dates by DM and I’ll start the refund. Bea';
const FIX =
  'A cancelled 7:14 can be refunded the same day: northline.example/refunds, no receipt needed for season tickets. I’m sorry it came to a third time. I’ll ask why the app said it was fixed. Bea';

function fact(text: string, words: string, source: 'post' | 'history' | 'policy', basis: string) {
  return { ...span(text, words, ''), source, basis };
}

/** Stays with the desk, and nobody need approve. */
export const NO_ROUTE = { route: null, approver: null, card: null };

export const DRAFTS: DraftSet = {
  ...NO_ROUTE,
  triage: 'reply',
  reason: null,
  drafts: [
    draft({
      strategy: 'owner',
      text: OWNER,
      why: 'They were promised a fix that did not hold.',
      facts: [
        fact(OWNER, '7:14 from Ashby', 'post', '“the 7:14 from Ashby is cancelled”'),
        fact(OWNER, 'on Monday', 'post', '“told me on Monday it was fixed”'),
        fact(
          OWNER,
          'Friday 17:00',
          'policy',
          'answers on repeat cancellations within two working days',
        ),
      ],
    }),
    draft({
      strategy: 'heard-first',
      text: HEARD,
      why: 'They are upset; name it before anything else.',
      facts: [fact(HEARD, 'Three cancellations of the 7:14', 'post', '“third time this month”')],
    }),
    draft({
      strategy: 'fix-first',
      text: FIX,
      why: 'Money is at stake and the answer is known.',
      facts: [
        fact(FIX, 'northline.example/refunds', 'policy', 'refund page'),
        fact(FIX, 'third time', 'post', '“third time this month”'),
      ],
    }),
  ],
};

export function complaint(over: Partial<ComplaintEntry> = {}): ComplaintEntry {
  return {
    kind: 'complaint',
    platform: 'x',
    postId: '1700',
    text: 'The 7:14 did not run again. Nobody at Ashby knew anything.',
    permalink: 'https://x.com/dana_reyes/status/1700',
    at: ago(19 * DAY),
    relation: 'mention',
    judgement: judgement({ stakes: 2 }),
    ...over,
  };
}

export function reply(over: Partial<ReplyEntry> = {}): ReplyEntry {
  return {
    kind: 'reply',
    id: 'r1',
    state: 'posted',
    inReplyTo: { platform: 'x', id: '1700' },
    text: 'The 7:14 was short of a driver that day. I’m asking for a replacement bus on days like this. Bea',
    draft: null,
    strategy: 'straight-answer',
    by: 'northlinerail',
    permalink: 'https://x.com/northlinerail/status/1702',
    at: ago(19 * DAY - 30 * MINUTE),
    ...over,
  };
}

export function note(over: Partial<NoteEntry> = {}): NoteEntry {
  return {
    kind: 'note',
    id: 'n1',
    text: 'Commutes Ashby to Merrow, wants texts rather than app alerts.',
    at: ago(18 * DAY),
    ...over,
  };
}

export const HISTORY: HistoryEntry[] = [
  complaint(),
  reply(),
  note(),
  reply({
    id: 'r2',
    state: 'inserted',
    by: null,
    permalink: null,
    text: 'It should be fixed from Tuesday on.',
    at: ago(6 * DAY),
  }),
  complaint({ postId: '1801', at: ago(12 * MINUTE), text: TEXT }),
];

export function pageStatus(over: Partial<PageStatus> = {}): PageStatus {
  return {
    seen: 312,
    read: 298,
    complaints: 4,
    unsure: 2,
    notJudged: 7,
    notJudgedFor: { es: 4, ja: 2, 'no-text': 1 },
    account: 'northlinerail',
    unstored: 0,
    brandHandles: ['northlinerail'],
    ...over,
  };
}

const UNTAGGED_TEXT = 'I hate you Northline. Two hours on a platform in Merrow and no toilets.';

export const UNTAGGED = sighting({
  post: {
    id: '1802',
    author: { handle: 'o_malley_77', displayName: 'Órla O’Malley 🚲' },
    text: UNTAGGED_TEXT,
    at: ago(44 * MINUTE),
  },
  relation: 'untagged',
  judgement: {
    verdict: 'unsure',
    probability: 0.62,
    category: 'service-contact',
    stakes: 2,
    flags: [],
    evidence: [span(UNTAGGED_TEXT, 'I hate you Northline', 'strong reproach')],
  },
});

/** Addressed to the brand in a language that is not judged. */
export const SPANISH = sighting({
  post: {
    id: '1805',
    author: { handle: 'carlosibarra_v', displayName: 'Carlos Ibarra' },
    text: '@northlinerail el tren de las 7:14 no ha salido otra vez y nadie contesta.',
    lang: 'es',
    at: ago(5 * MINUTE),
  },
  judgement: {
    verdict: 'not-judged',
    reason: 'es',
    score: null,
    probability: null,
    category: null,
    stakes: null,
    reproach: null,
    heat: null,
    flags: [],
    evidence: [],
  },
});

export const QUEUE: QueueItem[] = [
  { sighting: sighting(), answered: false },
  { sighting: UNTAGGED, answered: false },
  {
    sighting: sighting({
      post: {
        id: '1803',
        author: { handle: 'yusuf_k', displayName: 'Yusuf Karimi' },
        text: '@northlinerail my mother fell on the wet stairs at Merrow, staff walked past. She is 81. Who do I talk to?',
        at: ago(3 * 60 * MINUTE),
      },
      judgement: {
        category: 'other',
        stakes: 4,
        flags: ['safety', 'vulnerable'],
        probability: 0.97,
        evidence: [],
      },
    }),
    answered: true,
  },
  {
    sighting: sighting({
      post: {
        id: '1804',
        author: {
          handle: 'averylonghandle',
          displayName: 'Maximiliane von und zu Hohenstein-Wertheim',
        },
        text: '@northlinerail charged twice for one ticket',
        at: ago(2 * DAY),
      },
      judgement: { category: 'billing', stakes: 1, flags: [], evidence: [] },
    }),
    answered: true,
  },
];
