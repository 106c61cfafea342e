import { all, type Violation } from './violation';

/** Length, gaps, language and form. */
export const SHAPE: readonly Violation[] = [
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
  ...all('access.hashtag', ['Thanks #customercare', 'We are at #parcelfoxhelp']),
];
