import type { SituationExamples } from './examples';

export const BANK_EXAMPLES: SituationExamples = {
  'cash-machine': {
    tells: [
      ['your atm ate my card', 'the cash machine ate your card'],
      ['the cash machine gave me nothing and debited £100', 'the cash machine let you down'],
      ['cashpoint on the high street is out of order, no notes', 'the cash machine let you down'],
    ],
    not: ['do you charge for using ATMs abroad?', 'busy at the moment'],
  },
  'card-late': {
    tells: [
      [
        'still waiting for my new card, ordered 2 weeks ago',
        "your card hasn't arrived after 2 weeks",
      ],
      ['my debit card never arrived', "your card hasn't arrived"],
      ["haven't received my credit card yet", "your card hasn't arrived"],
    ],
    not: ['card arrived in two days, amazing', 'the birthday card never arrived'],
  },
  'card-blocked': {
    tells: [
      ['card got blocked abroad, cant pay for my hotel', 'your card was blocked'],
      ['why is my account frozen, got bills to pay', 'your card or account is blocked'],
      ['you blocked my card for no reason', 'your card or account is blocked'],
    ],
    not: ['I blocked my card after losing it', 'my screen is locked'],
  },
  'card-declined': {
    tells: [
      [
        'card declined in the shop with money in the account. embarrassing',
        'your card was declined',
      ],
      ['my payment keeps failing at the last step', "your payment isn't going through"],
      ["your site won't accept my card", "your payment isn't going through"],
    ],
    not: ['my graphics card is not working', 'staff would not accept my complaint'],
  },
  'code-missing': {
    tells: [
      ['not getting OTP for my bank transaction', "the one-time code isn't reaching you"],
      ['the otp for the payment is not coming', "the one-time code isn't reaching you"],
      ['no otp received for my debit card purchase', "the one-time code isn't reaching you"],
    ],
    not: ['what is an otp?', 'the promo code is not working'],
  },
  'paid-but-failed': {
    tells: [
      [
        'recharge failed but amount deducted',
        "money left your account for a payment that didn't go through",
      ],
      [
        'my payment failed yet the money was taken',
        "money left your account for a payment that didn't go through",
      ],
      [
        'Rs 500 debited from account but booking not confirmed',
        "Rs 500 left your account for a payment that didn't go through",
      ],
    ],
    not: ['payment went through, thanks', 'my payment failed'],
  },
  'transfer-missing': {
    tells: [
      ['transfer to my savings hasnt shown up', "your payment hasn't arrived"],
      ["direct deposit not showing up and it's payday", "your payment hasn't arrived"],
      ['zelle payment never arrived', "your payment hasn't arrived"],
    ],
    not: ['will my transfer arrive before Monday?', 'transfer of my number has not arrived'],
  },
  'banking-app': {
    tells: [
      ['online banking not working for me all morning', "you can't use your banking online"],
      ['your mobile banking is down again', "you can't use your banking online"],
      ["can't log into online banking", "you can't use your banking online"],
    ],
    not: ['love the new banking app', 'do you have online banking?'],
  },
  'loan-waiting': {
    tells: [
      [
        'applied for a mortgage in May still no decision',
        "there's no news of your mortgage application",
      ],
      ['my loan application is still pending', "there's no news of your loan"],
      [
        'no update on my home loan since last month, still not approved',
        "there's no news of your home loan",
      ],
    ],
    not: ['got my mortgage approved today', 'our player is on loan'],
  },
  'cashback-missing': {
    tells: [
      ['cashback still not tracked for my booking', "you haven't been given the cashback"],
      ['my cash back has not been paid out', "you haven't been given your cash back"],
      ['still waiting for my rewards', "you haven't been given your rewards"],
    ],
    not: ['great cashback this month', 'drove 20 miles, still not there'],
  },
  'credit-score': {
    tells: [
      [
        'my credit score dropped 80 points because of your mistake',
        "your credit file doesn't look right",
      ],
      ['a late payment on my credit report is wrong', "your credit file doesn't look right"],
      ['you have damaged my credit rating', "your credit file doesn't look right"],
    ],
    not: ['how do I check my credit score?', 'credit to the team'],
  },
  'claim-declined': {
    tells: [
      ['denied my claim after 12 years of paying premiums', 'your claim was turned down'],
      ['motor claim rejected over a technicality', 'your claim was turned down'],
      ['my insurance claim was refused and nobody explains', 'your claim was turned down'],
    ],
    not: ['you claim it never happened', 'how do I make a claim?'],
  },
  'claim-offer-low': {
    tells: [
      [
        'Not exactly thrilled with this inadequate offer you made me for my claim',
        'the offer on your claim is so low',
      ],
      ['got an insulting settlement offer', 'the offer on your claim is so low'],
      ['such a low offer for my written off car', 'the offer on your claim is so low'],
    ],
    not: ['low price offer this week', 'great offer on my renewal'],
  },
  'claim-slow': {
    tells: [
      [
        'I have been trying to settle a claim for the past 10 days',
        "your claim still isn't settled after 10 days",
      ],
      [
        'claim has been open 7 weeks and no one will tell me anything',
        "your claim still isn't settled",
      ],
      ['still waiting on my claim, what is the hold up', "your claim still isn't settled"],
    ],
    not: ['my claim was paid in a week, fair play', 'baggage claim is still closed'],
  },
  'policy-cancelled': {
    tells: [
      ['you cancelled my policy without telling me', 'your policy was cancelled'],
      ['my insurance was cancelled over one missed payment', 'your policy was cancelled'],
      ['my car insurance has been voided and I need to drive', 'your policy was cancelled'],
    ],
    not: ['I cancelled my policy last year', 'how do I cancel my policy?'],
  },
};
