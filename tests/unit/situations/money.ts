import type { SituationExamples } from './examples';

export const MONEY_EXAMPLES: SituationExamples = {
  'charged-twice': {
    tells: [
      [
        'just checked my receipt and found ive been charged for one item twice. Help!',
        'you were charged twice',
      ],
      ['why have i been charged twice this month', 'you were charged twice'],
      ['double charged me again. fix it', 'you were charged twice'],
    ],
    not: [
      'will I be charged twice if I order again?',
      'I charged my watch twice today, the battery is dying',
    ],
  },
  'trial-charged': {
    tells: [
      [
        'forgot to cancel my free trial and you charged me £49.99 straight away',
        'you were charged £49.99 over a trial',
      ],
      ['charged during the free trial, why', 'you were charged over a trial'],
      ['my trial ended yesterday and you already took payment', 'you were charged over a trial'],
    ],
    not: ['is there a free trial?', 'loved the free trial'],
  },
  'charged-after-cancelling': {
    tells: [
      [
        'I canceled my subscription before the 30 days and I am still getting charged monthly',
        'you were charged for something you cancelled',
      ],
      [
        'cancelled in january and youve still taken £7.99',
        'you were charged £7.99 for something you cancelled',
      ],
      [
        'you keep charging me for a membership I cancelled',
        'you were charged for something you cancelled',
      ],
    ],
    not: ['my flight was cancelled by the airline', 'what is the cancellation fee?'],
  },
  'unexpected-fee': {
    tells: [
      ['charged a £90 admin fee for nothing', 'you were charged an admin fee of £90'],
      ['early termination fee of $120? are you kidding', 'you face a fee of $120'],
      ['hit with a late fee even though I paid on time', 'you were charged a late fee'],
    ],
    not: ['is there a booking fee?', 'they waived the late fee, thanks'],
  },
  'unknown-charge': {
    tells: [
      [
        'got charged for a subscription i never signed up for',
        "there's a charge you didn't expect",
      ],
      ['why have you taken £38 from my account', "there's a charge of £38 you didn't expect"],
      ['there is an unauthorised charge from you', "there's a charge you didn't expect"],
    ],
    not: ['no charge showing when I plug in my battery', 'do you charge for delivery?'],
  },
  overcharged: {
    tells: [
      [
        'my Credit card was charged an additional $103 dollars',
        'you were charged more than you expected',
      ],
      ['you overcharged me for two coffees', 'you were charged more than you expected'],
      ['been charged full price instead of the offer', 'you were charged more than you expected'],
    ],
    not: ['my battery is overcharged', 'what do you charge for this?'],
  },
  'wrong-bill': {
    tells: [
      ['my bill is still messed up ??????', "your bill doesn't look right"],
      ['your invoice is wrong again', "your invoice doesn't look right"],
      ['got an estimated bill for a flat I left', "your bill doesn't look right"],
    ],
    not: ['when is my bill due?', 'bill murray was wrong for the part'],
  },
  'cannot-cancel': {
    tells: [
      [
        'been trying to cancel my membership for a month',
        "you can't get your membership cancelled",
      ],
      ["your link to cancel my subscription isn't working", "you can't get it cancelled"],
      [
        'impossible to cancel subscription, have to phone and sit for an hour',
        "you can't get your subscription cancelled",
      ],
    ],
    not: ['I am going to cancel my subscription', 'can I cancel my subscription anytime?'],
  },
  'price-rise': {
    tells: [
      ['why has my bill gone up by £12?? never agreed to that', 'your bill has gone up by £12'],
      ['my renewal has doubled with no claims. explain', 'your renewal has gone up'],
      ['my insurance premium increased 30% this year', 'your insurance has gone up by 30%'],
    ],
    not: ['train fares have gone up again', 'will my bill go up?'],
  },
  'quoted-price': {
    tells: [
      [
        'signed up for £3.99 and you took £11.99',
        'the price turned out to be £11.99 rather than £3.99',
      ],
      ['was quoted £250 and now it says £310', 'the price turned out to be £310 rather than £250'],
      [
        'told it would be £20 a month but then the bill said £35',
        'the price turned out to be £35 rather than £20',
      ],
    ],
    not: [
      'paid £20 for this and it is worth £50',
      'offered me £5, refund came the next day for £20',
    ],
  },
  'refund-refused': {
    tells: [
      ['you are refusing to give me a refund', 'you were refused a refund'],
      ['my refund request was denied with no reason', 'you were refused a refund'],
      ["you won't give me my money back", 'you were refused a refund'],
    ],
    not: ['you refunded me within a day', 'do you refund tickets?'],
  },
  'refund-wrong-amount': {
    tells: [
      ['only refunded half of my order', "your refund isn't the amount you were due to get"],
      ['got a partial refund and no reason', "your refund isn't the amount you were due to get"],
      ['my refund is short by £20', "your refund isn't the amount you were due to get"],
    ],
    not: ['got the full refund today', 'how much would a refund be?'],
  },
  'refund-late': {
    tells: [
      ['refund still not received after 3 weeks', "your refund hasn't reached you after 3 weeks"],
      ['where is my refund?! asked for it in march', "your refund hasn't reached you"],
      ['been 5 months, still no refund', "your refund hasn't reached you after 5 months"],
    ],
    not: ['refund came through this morning thank you', 'how long does a refund normally take?'],
  },
  'refund-wanted': {
    tells: [
      ['please just give me my money back', "you've had to ask for your money back"],
      ['I want a full refund for this broken kettle', "you've had to ask for your money back"],
      [
        'need a refund of the software, it has been a mess',
        "you've had to ask for your money back",
      ],
    ],
    not: ["I don't want a refund, I want it fixed", 'can I get a refund if I cancel?'],
  },
  'deposit-held': {
    tells: [
      ["my deposit still hasn't been returned", "your deposit hasn't come back"],
      ["you still haven't released my £300 deposit", "your deposit hasn't come back"],
      [
        "where's my deposit? checked out 2 weeks ago",
        "your deposit hasn't come back after 2 weeks",
      ],
    ],
    not: ['how much is the deposit?', 'deposited a cheque today'],
  },
};
