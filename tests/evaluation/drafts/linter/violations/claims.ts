import { all, type Violation } from './violation';

/** Deeds, faults, promises and facts that nothing supports. */
export const CLAIMS: readonly Violation[] = [
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
  ...all(
    'claim.account',
    [
      'The guard had been told twice.',
      'He is a decent man.',
      'No other guests fell ill.',
      'The cable was checked in May.',
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
  ...all('fact.offer fact.money', [
    "I'll credit you £20.",
    'We can offer £15 for the trouble.',
    "You'll get a £30 voucher.",
    "Here's $10 off your next order.",
  ]),
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
];
