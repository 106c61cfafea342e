import type { Flag } from '@/utils/core/post/verdict';

/** A sentence that breaks a rule, to be put into a reply that breaks none. */
export interface Violation {
  /** Rules it breaks; the first is the one it is written for. */
  rules: readonly string[];
  words: string;
  /** Flag of the post without which the rule does not apply. */
  flag?: Flag;
  /** Stakes and heat of the post, 2 and 1 unless the rule needs others. */
  severity?: number;
  heat?: number;
  /** What the brand wrote before, for rules of sameness. */
  recent?: string;
  /** Said in place of the whole reply. */
  alone?: boolean;
}

const all = (
  rules: string,
  sentences: readonly string[],
  more: Partial<Violation> = {},
): Violation[] => sentences.map((words) => ({ rules: rules.split(' '), words, ...more }));

/** Written for this measure; none stands in a pack's own examples or in the unit tests. */
export const VIOLATIONS: readonly Violation[] = [
  ...all('pii.card', [
    'It went to the card 4242 4242 4242 4242.',
    'Was 378282246310005 the one charged?',
    'I see 6011-1111-1111-1117 on the order.',
  ]),
  ...all('pii.secret', [
    'Your new PIN is 7719.',
    'I set the password to Otter!55 for now.',
    'Type the code 551902 when it asks, your passcode is 551902.',
  ]),
  ...all('pii.bank', [
    'It was paid into GB29 NWBK 6016 1331 9268 19.',
    'The refund goes to account number 41528890.',
    'We hold sort code 30-94-21 for you.',
  ]),
  ...all('pii.identity', [
    'We have your NI number as AB987654C.',
    'Your date of birth, 04/11/1979, is on the form.',
    'The SSN on file is 078-05-1120.',
  ]),
  ...all('pii.contact', [
    'Should we write to mia.holt77@gmail.com?',
    'We tried 07700 900877 at noon.',
    'Ring my own phone, (212) 555-0187.',
  ]),
  ...all('pii.postcode', [
    'Does it go to M14 5RT?',
    'The van was near SW1A 2AA.',
    'Is EH3 9QN still right?',
  ]),
  ...all('pii.ask-public pii.ask-public-short', [
    'Could you post your customer number here?',
    'Send me your full name and street address.',
    'What is your booking reference?',
    'Please confirm your mobile number so I can ring.',
    'Tell me your zip code and order number.',
    'Can we get your date of birth?',
  ]),
  ...all('pii.ask-public-short pii.ask-public', [
    'Policy number?',
    'Your date of birth, please.',
    'Order number please, and I will look.',
  ]),
  ...all('pii.ask-secret pii.ask-public', [
    'Please DM your password.',
    'Send me the long number on the debit card by DM.',
    'I need the verification code you were texted.',
    'What is your PIN?',
  ]),
  ...all('claim.deed', [
    'I have passed this to our warehouse.',
    "We've raised it with the courier.",
    'I checked your order just now.',
    "I've refunded the fee.",
    'Your refund has been processed.',
    'We called you this morning.',
    "I've emailed you the details.",
    'A replacement was dispatched.',
    "I've booked an engineer.",
    'We have reset your line.',
    'Our billing team has been informed.',
    "I've had a look at the tracking.",
  ]),
  ...all(
    'claim.fault',
    [
      'This happened because of our negligence.',
      'The error was ours.',
      'We caused this and we accept full liability.',
      'Our technician was at fault.',
    ],
    { flag: 'safety', severity: 4 },
  ),
  ...all('claim.fault-unconfirmed', [
    'That was our mistake.',
    'It was entirely our fault.',
    'The mistake is ours.',
  ]),
  ...all(
    'claim.denial',
    [
      'There was no breach.',
      'No data was exposed.',
      'We would never share it.',
      'That is not what happened.',
    ],
    { flag: 'privacy', severity: 3 },
  ),
  ...all('claim.denial-early', [
    "That isn't true.",
    'Our system shows it was you who closed it.',
    'There is no fault with our line.',
  ]),
  ...all('promise.absolute', [
    'It will definitely arrive on Friday.',
    'This will never happen again.',
    'We guarantee a fix.',
    'I promise you will be refunded.',
    'You will certainly get it tomorrow.',
    'It is 100% safe.',
  ]),
  ...all('promise.vague-time', [
    'We will get back to you shortly.',
    'I will reply asap.',
    'You will hear from us in due course.',
    'Someone will be in touch soon.',
    'We will update you as soon as we can.',
  ]),
  ...all('promise.hours', [
    "I'll write by 8am today.",
    'You will have an answer by 1pm.',
    'Expect my message before 2:30pm.',
  ]),
  ...all('fact.money', [
    'That plan is £18.50 a month.',
    'It would cost $45.',
    'The fee is 12 euros.',
    'You paid £310.',
  ]),
  ...all(
    'fact.offer',
    [
      "I'll credit you £20.",
      'We can offer £15 for the trouble.',
      "You'll get a £30 voucher.",
      "Here's $10 off your next order.",
    ].map((words) => words),
    {},
  ).map((one) => ({ ...one, rules: ['fact.offer', 'fact.money'] })),
  ...all('fact.link', [
    'See https://bit.ly/3xYz.',
    'Go to www.help-desk-online.com/claims.',
    'Fill in http://forms.example.org/a.',
  ]),
  ...all('fact.percent', [
    '97% of parcels come on time.',
    'It is 20 percent cheaper.',
    'Battery health of 83% is normal.',
  ]),
  ...all('fact.number', [
    'Refunds take 14 days.',
    'There are 37 stores near you.',
    'Ticket 88213 is open.',
  ]),
  ...all('voice.sorry-but', [
    'Sorry, but that is how it works.',
    'I apologise, however the offer ended.',
    "We're sorry about it, but the store was busy.",
  ]),
  ...all('voice.non-apology', [
    "I'm sorry that you feel let down.",
    'Apologies for any inconvenience.',
    'Sorry if that caused offence.',
    'We regret any inconvenience this may have caused.',
  ]),
  ...all('voice.dismissive', [
    'Please calm down.',
    'These things happen.',
    "There's nothing we can do.",
    'As we already explained, it takes a week.',
  ]),
  ...all('voice.cliche', [
    'Rest assured we are looking.',
    'As per our policy this is final.',
    'Unfortunately that is not possible.',
    'We value your feedback and thank you for reaching out.',
    'Your call is important to us.',
    'Kindly wait.',
  ]),
  ...all('voice.blame', [
    'You should have read the label.',
    'You failed to give a postcode.',
    'That was your mistake.',
    'You typed the wrong address.',
  ]),
  ...all('voice.apology-count', [
    'Sorry, really sorry, we apologise.',
    'My apologies again, so sorry.',
  ]),
  ...all('voice.apology-count-grave', ["So sorry. I'm sorry, truly sorry, and I apologise."], {
    severity: 4,
  }),
  ...all('voice.exclaim', ['We are on it!', 'Thanks for the photo!'], { severity: 3 }),
  ...all('voice.exclaim-run voice.exclaim', ['On it!!', 'What, again?!']),
  ...all('voice.emoji', ['On it 🙏', 'Thanks 😊'], { severity: 3 }),
  ...all(
    'voice.intensity',
    ['That is truly horrific.', 'How devastating.', 'What an absolute nightmare.'],
    { heat: 0, severity: 1 },
  ),
  ...all('voice.filler', [
    "I'll look into this issue.",
    'Tell me about your recent experience.',
    'I understand your concern.',
  ]),
  ...all('voice.sell', [
    'Have you tried our new range?',
    'Upgrade now and save.',
    'Check out our latest phones.',
  ]),
  ...all('voice.profanity', [
    'What a crappy week.',
    'That is bullshit.',
    'The courier is an idiot.',
  ]),
  ...all('shape.slot', ['It left on [date?].', 'I will write by [when?].']),
  ...all('shape.placeholder', ['Hello [Name].', 'Order {{order}} left.', 'We open at TBC.']),
  ...all('shape.length', ['x'.repeat(281)], { alone: true }),
  ...all(
    'shape.dm-reason',
    ['Sorry about that. Please DM us.', 'Sorry. Send us a direct message please.'],
    { alone: true },
  ),
  ...all('shape.sign-off', ['The depot is looking for the box today.', 'Which store was it?'], {
    alone: true,
  }),
  ...all(
    'shape.sentence',
    [
      'I will ask the depot to look for the box by hand today and to tell the driver who had it on Monday and then to write down which cage it was in so that I can tell you.',
    ],
    { alone: true },
  ),
  ...all(
    'shape.repeat',
    ['Six days is a rotten wait. DM me the tracking number and I will get the depot to look. ^Jo'],
    {
      alone: true,
      recent:
        'Six days is a rotten wait. DM me the tracking number and I will get the depot to look today. ^Jo',
    },
  ),
  ...all(
    'shape.language',
    [
      'Es tut mir sehr leid, ich kümmere mich sofort darum und melde mich morgen.',
      'Je suis vraiment désolé, je regarde votre commande et je vous réponds demain.',
    ],
    { alone: true },
  ),
  ...all('echo.reference', ['I have 112-7731001 open here.', 'Is 112-7731001 the right one?']),
  ...all('echo.private pii.contact', ['I will ring 07911 123456 later.']),
  ...all('echo.private pii.postcode', ['The van is near LS1 4AP.']),
  ...all('minor.no-dm', ['Please DM me.', 'Send us a private message.'], { flag: 'minor' }),
  ...all('access.hashtag', ['Thanks #customercare', 'We are at #parcelfoxhelp']),
];
