import type { Deed } from '@/utils/core/policy/deeds';
import type { Ground } from './ground';

/** What a desk says it did, by the kind of log entry that would bear it out. */
const DONE: readonly [Deed['kind'], string][] = [
  [
    'escalated',
    'passed|raised|escalated|forwarded|flagged|alerted|told|asked|informed|notified|reported|handed|logged|moved|contacted|briefed|brought|put|shared|opened|filed|added|noted',
  ],
  ['checked', 'checked|looked|reviewed|investigated|verified|traced|located|found|confirmed'],
  ['refunded', 'refunded|credited|reimbursed|compensated|waived|paid|sent back|paid back'],
  ['called', 'called|rung|rang|phoned|spoken|spoke'],
  ['messaged', "messaged|emailed|e-mailed|replied|responded|written|wrote|sent|dm'?e?d"],
  ['replaced', 'replaced|resent|reshipped|dispatched|shipped|reordered'],
  ['booked', 'booked|rebooked|scheduled|arranged|reserved'],
  ['cancelled', 'cancelled|canceled|removed|deleted|closed'],
  [
    'fixed',
    'fixed|reset|restored|unlocked|resolved|corrected|reconnected|sorted|updated|started|begun',
  ],
];
/** Longer ones first: "sent back" is no "sent". */
const ANY = DONE.flatMap(([, verbs]) => verbs.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const SMALL = '(?:just|now|already|also|personally|since|both|all|today)';

/** "I've passed", "we have already checked", "I asked". */
const BY_US = new RegExp(
  `\\b(I|we|our (?:\\w+ )?(?:team|colleagues?|manager|depot|staff))(?:'ve| have| has|'d| had|)(?: ${SMALL})* (${ANY})\\b`,
  'gi',
);
/** "it has been refunded", "your case was escalated", "is being looked at", "is with our team". */
const PASSIVE = new RegExp(
  `\\b(?:(?:has|have)(?:n't| not)?(?: ${SMALL})* been|was|were|is(?: ${SMALL})* being|are(?: ${SMALL})* being)(?: ${SMALL})* (${ANY})\\b`,
  'gi',
);
const WITH_TEAM =
  /\b(?:is|are)(?: now| already)? with (?:our|the) (?:\w+ ){0,3}(?:team|manager|lead|colleagues?|office)\b|\b(?:team|manager|lead|office) (?:now )?(?:has|have|know|knows) (?:it|this|that|about)\b/gi;
const NOT_DONE =
  /\b(?:once|when|after|until|if|whether|before|as soon as|why|how|what|that|says?|haven't|hasn't|should|could|would|may|might|must)\s*$/i;
/** What we wrote before, when the record shows it. */
const WE_WROTE =
  /\b(?:we|I|our last reply|our reply|my colleague)(?: last)? (?:wrote|told|said|promised|replied|answered)\b/gi;

/** Deeds that a draft claims and neither the log, nor our own earlier reply, nor the post bears out. */
export function unsupportedDeeds(text: string, ground: Ground): string[] {
  const free = text.replace(/"[^"]*"/g, (quoted) =>
    ground.ours.includes(quoted.slice(1, -1)) ? '' : quoted,
  );
  const found: string[] = [];
  for (const match of free.matchAll(WE_WROTE)) {
    if (ground.ours === '' && !saidInPost(match[0], ground)) found.push(match[0]);
  }
  for (const { 0: words, 2: verb = '', index } of free.matchAll(BY_US)) {
    if (/^(?:I|we) (?:wrote|told|said|replied)/i.test(words) && ground.ours !== '') continue;
    if (NOT_DONE.test(free.slice(0, index)) || borneOut(verb, ground)) continue;
    // The customer's "you charged me" told from our side keeps its verb.
    if (!/^(?:I\b|our)/.test(words) && saidInPost(verb, ground)) continue;
    found.push(words);
  }
  for (const { 0: words, 1: verb = '', index } of free.matchAll(PASSIVE)) {
    // "I'll look at what was booked" claims no deed of ours.
    if (/\b(?:what|where|when|how|which)(?: \w+){0,2} $/i.test(free.slice(0, index))) continue;
    if (!borneOut(verb, ground) && !saidInPost(verb, ground)) found.push(words);
  }
  for (const { 0: words } of free.matchAll(WITH_TEAM)) {
    if (!borneOut('passed', ground)) found.push(words);
  }
  return found;
}

function borneOut(verb: string, { deeds }: Ground): boolean {
  const kinds = DONE.filter(([, verbs]) => new RegExp(`^(?:${verbs})$`, 'i').test(verb)).map(
    ([kind]) => kind,
  );
  return deeds.some(
    (deed) => kinds.includes(deed.kind) || deed.detail.toLowerCase().includes(verb.toLowerCase()),
  );
}

/** Verbs whose past has another face than their present. */
const FACES: Record<string, string> = {
  told: 'tell|told|said|say|inform',
  said: 'said|say|told',
  sent: 'send|sent',
  paid: 'pay|paid',
  found: 'find|found',
  put: 'put',
  written: 'writ|wrote',
  wrote: 'writ|wrote',
  brought: 'bring|brought',
  spoken: 'sp[eo]ak|spoke',
  rang: 'ring|rang',
  rung: 'ring|rang|rung',
  seen: 'see|saw|seen',
  gone: 'go',
  promised: 'promis|said|told',
  begun: 'beg[aiu]n',
  closed: 'clos|delet|suspend|terminat|disabl|ban|shut|block|remov|deactivat|lock',
  deleted: 'delet|clos|remov|gone|wip',
  read: 'read',
  answered: 'answer|repl|respon',
  replied: 'repl|answer|respon',
  responded: 'respon|repl|answer',
};

function saidInPost(verb: string, { post }: Ground): boolean {
  const last = verb.toLowerCase().split(' ').at(-1) ?? '';
  return new RegExp(`\\b(?:${FACES[last] ?? last.slice(0, 4).replace(/[^a-z]/g, '.')})`, 'i').test(
    post,
  );
}

/** Something of worth that we say the customer will have. Nobody may offer it in public. */
const OFFER =
  /\b(?:I|we)(?:'ll| will| can| could|'d (?:like|be happy) to|'m going to)(?: \w+){0,2} (?:refund|credit|reimburse|compensate|waive|honou?r|pay)\b(?! (?:team|department|status|request|page))|\b(?:I|we)(?:'ll| will| can| could)(?: \w+){0,2} (?:get(?! (?:going|moving|started|to))|give|send|offer|issue|arrange|sort|process)(?: \w+){0,4} (?:refund|credit|voucher|discount|replacement|compensation|money back|goodwill|gift)\b|\byou(?:'ll| will| can| are due|'re due| are entitled)(?: \w+){0,3} (?:refund\w*|credit|voucher|discount|compensation|money back|replacement)\b|\bwould you (?:rather|prefer|like)\b[^?]*\b(?:money back|refund|replac\w+|voucher|credit)\b|\bfree of charge\b|\bon us\b/gi;

export function offersIn(text: string): string[] {
  return [...text.matchAll(OFFER)].map(([words]) => words);
}
