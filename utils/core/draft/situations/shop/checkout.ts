import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { NOT, SETTLED } from './shopping-words';

export const CHECKOUT: readonly Situation[] = [
  {
    id: 'checkout-fails',
    when: anyOf(
      `\\b(?:can'?t|can ?not|couldn'?t|could not|unable to|won'?t let me|wouldn'?t let me|not able to|not letting me|trying to|tried to|been trying|tried (?:many|several|multiple) times to|still can'?t|fails? to|unsuccessful attempts to) (?:even )?(?:check ?out|complete (?:my |the |an? )?(?:order|purchase|payment|checkout|transaction)|place (?:my |an? |the )?(?:online )?order|submit (?:my |the |an )?order|order (?:online|from your (?:site|website|app)|some|anything|a |the )|buy (?:online|\\w+ online|anything)|pay (?:online|for my (?:order|basket))|finish (?:my )?order)\\b(?!${gap(14)}\\b(?:pizza|food))`,
      `\\b(?:basket|cart|trolley|bag)\\b${gap(30)}\\b(?:(?:keeps?|kept|is|just|has|was) )*(?:empt(?:y|ies|ied|ying)|disappear\\w*|vanish\\w*|clear(?:s|ed|ing)|won'?t (?:load|update|let)|not (?:loading|working|updating)|error)\\b`,
      `\\b(?:check ?out|payment page)\\b${gap(24)}\\b(?:${NOT} (?:work\\w*|load\\w*|go\\w*|let\\w*)|broken|down|crash\\w*|fr[eo]ez\\w*|frozen|error|stuck|keeps?|won'?t|fails?|failing|isn'?t working|doesn'?t work|spinning|times? out)\\b`,
      `\\b(?:payment|card)\\b${gap(20)}\\b(?:declin\\w+|reject\\w+|fail\\w*|won'?t go through|not going through|error)\\b${gap(30)}\\b(?:order|checkout|checking out|online|website|site|basket|buy|purchase)\\b(?! (?:bank|ride))`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:self[- ]?(?:service )?check ?out|hotel|check ?out (?:time|my|our|this|the|these)|flight|booking|till|in ?store|psn|game pass|uber|ticket|bag(?:gage)? drop|suitcase|luggage|card reader|atm|bank|wallet|otp)\\b',
    ),
    noun: /\b(?:order|basket|cart|checkout|payment)\b/,
    thing: 'your order',
    clauses: ["the checkout wouldn't let you finish"],
    heard: [
      "Getting as far as the checkout and no further is maddening, and I'm sorry.",
      "I'm sorry the checkout stopped you.",
    ],
    lets: ['find out where the checkout stops', 'get {it} through'],
    act: [
      'take it to the web team with what you see',
      'check whether others are stuck at that step',
    ],
    bring: [],
    tries: [
      'Could you try it once more in a private window and tell me whether it stops at the same place?',
      'Could you try another browser and tell me whether it stops at the same step?',
    ],
    asks: [
      {
        ask: 'What does the screen say when it stops?',
        unless: /says?|error|message|declin|empt|buffer|spinn|freez/,
      },
      {
        ask: 'Is that in the app or in a browser?',
        unless: /app\b|browser|chrome|safari|firefox|website|laptop|phone/,
      },
      {
        ask: 'Which way of paying did you choose?',
        unless: /card|paypal|klarna|visa|apple pay|gift|mastercard/,
      },
    ],
    team: 'the web team',
  },
];
