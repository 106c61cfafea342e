/** What an agent can log as done for a case: what "I've passed this on" may rest on. */
export const DEED_KINDS = [
  'escalated',
  'checked',
  'refunded',
  'called',
  'messaged',
  'replaced',
  'booked',
  'cancelled',
  'fixed',
  'fault-confirmed',
  'other',
] as const;
export type DeedKind = (typeof DEED_KINDS)[number];

/** One logged fact of a case. */
export interface Deed {
  kind: DeedKind;
  /** To whom, how much, what: "accessibility manager", "£54". May be empty. */
  detail: string;
  /** ms since the epoch, null when the log has no time. */
  at: number | null;
}

/** Verbs that tell a deed's kind from a sentence, first match wins. */
const VERBS: readonly [DeedKind, RegExp][] = [
  [
    'fault-confirmed',
    /\b(?:fault|error|mistake) (?:is |was )?confirmed|confirmed (?:fault|error|our)/i,
  ],
  ['refunded', /\brefund|\bcredit(?:ed)?\b|\bcompensat|\breimburs|\bgoodwill|\bvoucher/i],
  ['replaced', /\breplac|\bresen[dt]|\bre-?ship|\bdispatch/i],
  ['cancelled', /\bcancel/i],
  ['booked', /\b(?:re)?book|\bschedul|\barrang|\bappointment/i],
  ['fixed', /\bfix|\breset|\brestor|\bunlock|\bresolv|\bcorrect|\breconnect|\bupdated\b/i],
  ['called', /\bcall|\brang\b|\bphon|\bspoke/i],
  [
    'escalated',
    /\bescalat|\bpass|\brais|\balert|\bmov|\btold\b|\bask|\bforward|\bflag|\breport|\bnotif|\bsent to\b|\bhand|\blogg?ed|\binform|\bcontacted\b/i,
  ],
  ['messaged', /\bmessag|\bdm\b|\bdms\b|\be-?mail|\brepl|\bwrote|\bsent\b/i],
  ['checked', /\bcheck|\blook|\breview|\bread\b|\bconfirm|\bseen\b|\bsaw\b|\binvestigat/i],
];

/** A deed from a line of plain words, such as "passed to the depot" in an import or a command line. */
export function deedFrom(text: string, at: number | null = null): Deed {
  const kind = VERBS.find(([, verbs]) => verbs.test(text))?.[0] ?? 'other';
  return { kind, detail: text, at };
}
