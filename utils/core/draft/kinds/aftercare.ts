import type { Kind } from './kind';

/** What comes after the fault: the repair and the guarantee. */
export const AFTERCARE: readonly Kind[] = [
  {
    id: 'repair',
    noun: null,
    thing: 'the repair',
    clauses: ["the repair isn't going as it should"],
    heard: [
      "I'm sorry the repair isn't going as it should.",
      "{wait} over a repair is a long time, and I'm sorry.",
      "Getting something mended should be simpler than this, and I'm sorry.",
    ],
    lets: ['find out where the repair stands', 'find out what the workshop has on record'],
    act: ['ask the repair team where it stands', 'ask for the repair to be looked at again'],
    bring: [
      'the repair reference, or the serial number if there is none yet',
      'the repair reference or the serial number, and your postcode',
    ],
    asks: [
      {
        ask: 'Which shop or service centre is it with?',
        unless: /store|cent(?:re|er)|shop|workshop|in [A-Z]|engineer|technician|genius/i,
      },
      {
        ask: 'When did it go in?',
        unless:
          /since|weeks?|months?|\bago\b|days?|on the \d|yesterday|\d(?:st|nd|rd|th)|appointment|how do i|book/,
      },
      {
        ask: 'Is it the same fault as before?',
        when: /again|same|still|came back|returned|got it back|third|second|fixed|replaced/,
        unless: /same|scratch|now |no fault/,
      },
    ],
    team: 'the repair team',
  },
  {
    id: 'warranty',
    noun: /\b(?:warranty|guarantee|protection plan|care plan|extended warranty)\b/,
    thing: 'the warranty',
    clauses: ["you're having this trouble over {it}"],
    heard: [
      "I'm sorry {it} is such hard work.",
      "You should know where you stand with {it}, and I'm sorry you don't.",
      "Cover should be there when you need it, and I'm sorry this is unclear.",
    ],
    lets: ['find out what is covered under {it}', 'see what the cover says'],
    act: ['check what is on record for it', 'have the warranty team look at it'],
    bring: [
      'the serial number, and where and when you bought it',
      'the serial number and a photo of the receipt, if you have one',
    ],
    asks: [
      {
        ask: 'What reason were you given?',
        when: /refus|denied|won'?t|void|not covered|isn'?t covered|reject|declin|wash your hands/,
        unless: /because|since|due to|"|says|they say|as wear|dent|over a|was (?:delivered|bought)/,
      },
      {
        ask: 'Did you buy it from us or from another shop?',
        unless:
          /from (?:you|us|a|the)|your (?:own )?(?:shop|store|site)|gift|third party|till|seller/,
      },
      {
        ask: 'Which product is it?',
        unless:
          /phone|laptop|fridge|freezer|dryer|washer|machine|\btv\b|telly|console|watch|doorbell|scooter|suitcase|chair|battery|screen|pair|tablet|camera/,
      },
    ],
    team: 'the warranty team',
  },
];
