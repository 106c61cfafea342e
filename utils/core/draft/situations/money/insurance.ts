import { AFTER, gap, NOT, words } from '../pieces';
import type { Situation } from '../situation';

/** A claim that something is true is none on a policy. */
const NO_POLICY =
  /\b(?:you claim|claims? (?:to|that|it)|claiming (?:to|that)|warranty claim|false claim|copyright|baggage claim|reclaim|tax|claim my (?:business|prize|reward|code)|dlc|bonus|promo)\b/;

const CLAIM = {
  noun: null,
  thing: 'your claim',
  lets: ['find out where {it} stands', 'find out what {it} is waiting for'],
  act: ['find out who has it', 'chase it with the claims handler'],
  bring: ['the claim number', 'the claim number and the name on the policy'],
  asks: [
    { ask: 'What were you last told about it?', unless: /told|said|e-?mail|letter|decid/ },
    {
      ask: 'Is there something they still need from you?',
      unless: /sent|document|photo|form|paperwork/,
    },
    {
      ask: 'When did you make the claim?',
      unless: /\bago\b|weeks?|days?|months?|since|\bin [a-z]{3,}/,
    },
  ],
  team: 'the claims team',
} as const;

const CLAIMS = '(?:insurance |car |home |travel |auto |my |the |our |a |delay repay )?claims?';

export const INSURANCE: readonly Situation[] = [
  {
    id: 'claim-declined',
    when: words(
      `\\b(?:den(?:y|ied|ying)|declin(?:e|ed|ing)|reject(?:ed|ing)?|refus(?:e|ed|ing)|turned down|closed|won'?t pay(?: out)?(?: on)?|refuse to pay(?: out)?(?: on)?) (?:my |our |the |his |her )${CLAIMS}\\b`,
      `|\\b(?:my|our|the|insurance) (?:\\w+ )?claim(?: (?:has|was|is|got|been|just|being)){1,3} (?:denied|declined|rejected|refused|turned down|closed)\\b`,
      `|\\b(?:denied the claim|(?:motor|car|home|travel|insurance|pet|water|storm) claim (?:denied|declined|rejected|refused|turned down))\\b`,
    ),
    not: NO_POLICY,
    ...CLAIM,
    clauses: ['your claim was turned down'],
    heard: ["I'm sorry. You should be able to see exactly what the decision rests on."],
    lets: ['find out what the decision rests on', 'have the decision looked at again'],
    act: ['find out why it was turned down', 'take it to the claims manager'],
    asks: [
      { ask: 'What reason were you given?', unless: /because|reason|said|told|since/ },
      { ask: 'Did you get the decision in writing?', unless: /letter|e-?mail|writing/ },
    ],
  },
  {
    id: 'claim-offer-low',
    when: words(
      `\\b(?:inadequate|low|poor|lowball|insulting|ridiculous|derisory|unfair|undervalu\\w*) (?:\\w+ )?(?:offer|settlement|pay-?out|valuation)\\b`,
      `|\\b(?:offer\\w*|settle\\w*|payout|valu\\w+)\\b${gap(30)}\\bclaim\\b${gap(20)}\\b(?:low|less than|nowhere near|unfair|half)\\b`,
    ),
    not: words(
      NO_POLICY.source,
      '|\\b(?:low price|fares?|trade-?in|sale|black friday|discount)\\b',
    ),
    ...CLAIM,
    clauses: ['the offer on your claim is so low'],
    heard: ["I'm sorry the offer falls short for you. Let's see what it's based on."],
    lets: ['find out what the offer is based on', 'have the offer looked at again'],
    act: ['find out how the offer was worked out', 'take it to the claims manager'],
    asks: [
      {
        ask: 'Which part of it is missing from the offer?',
        unless: /missing|without|excess|labou?r/,
      },
      {
        ask: 'Do you have a quote or receipt that shows the difference?',
        unless: /quote|receipt|estimate/,
      },
    ],
  },
  {
    id: 'claim-slow',
    when: words(
      '(?:',
      `\\b(?:still|been|waiting|waited|${NOT}|no|trying)\\b${gap(36)}\\b(?:settle|settled|pay out on|process|processed|update on|news on|response (?:to|on)|heard (?:back )?(?:about|on|from)|finalise|sort|resolve[d]?) (?:a |my |our |the )?${CLAIMS}\\b`,
      `|\\b(?:(?:my|our|the|insurance|a|delay repay) (?:\\w+ )?claim|claim (?:has|is|was|from|since|for) (?:been )?)\\b${gap(40)}\\b(?:still|taking|waiting|pending|delay\\w*|${NOT} (?:been )?(?:settled|paid|processed|resolved|heard|answered|closed)|weeks|months|no (?:update|response|reply|news|one|contact)|dragg\\w*|open for|nobody|chasing|ignored)\\b`,
      `|\\b(?:waiting|waited|chasing|still)\\b${gap(30)}\\b(?:my|our|the|insurance|an?) (?:\\w+ )?(?:claims?|claims? (?:handler|adjuster|team)|adjuster|payout|settlement)\\b`,
      `|\\bcar accident\\b${gap(40)}\\b(?:still|waiting)\\b`,
      ')',
      AFTER,
    ),
    not: NO_POLICY,
    ...CLAIM,
    clauses: [
      "your claim still isn't settled after {span}",
      "your claim still isn't settled after {wait}",
      "your claim still isn't settled",
    ],
    heard: [
      "I'm sorry your claim has left you waiting.",
      "I'm sorry. A claim that stands still is the last thing you need.",
    ],
  },
  {
    id: 'policy-cancelled',
    when: words(
      `\\b(?:cancelled|canceled|voided|dropped|lapsed|terminated) (?:my|our) (?:\\w+ )?(?:policy|insurance|cover|coverage)\\b`,
      `|\\b(?:policy|cover) (?:was |been |got )?(?:cancelled|canceled) without\\b`,
      `|\\b(?:my|our) (?:\\w+ )?(?:policy|insurance|cover|coverage)(?: (?:has|was|is|got|been|just)){1,3} (?:cancelled|canceled|voided|dropped|terminated|lapsed)\\b`,
    ),
    not: /\b(?:i (?:have |just |'ve )?(?:cancelled|canceled|dropped)|so i|we (?:have )?(?:cancelled|dropped)|return policy)\b/,
    noun: null,
    thing: 'your policy',
    clauses: ['your policy was cancelled'],
    heard: ["I'm sorry. Being without cover is a serious thing, so let's look at it now."],
    lets: ['find out why it was cancelled', 'find out where it leaves you'],
    act: ['find out why it was cancelled', 'take it to the policy team'],
    bring: ['the policy number and the name on it'],
    asks: [
      {
        ask: 'Were you told about it beforehand?',
        unless: /told|notice|letter|e-?mail|warning|without/,
      },
      { ask: 'What reason were you given?', unless: /because|reason|said/ },
    ],
    team: 'the policy team',
  },
];
