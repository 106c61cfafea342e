import { all, type Violation } from './violation';

/** How it is said. */
export const VOICE: readonly Violation[] = [
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
  ...all('voice.filler voice.cliche', [
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
];
