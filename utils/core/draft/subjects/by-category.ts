import type { Category } from '../../post/verdict';
import { GENERAL } from './general';
import type { Subject } from './subject';

type Part = Pick<Subject, 'lets' | 'act' | 'bring' | 'asks' | 'team'>;

const SAYS = /error|message|says?\b|screen|code|http|pic\.|link|photo|screenshot/;
const WHEN = /since|today|yesterday|ago|day|week|month|hour|night|morning|\d/;

/** The trade is known and the trouble is not: a step that fits any trouble of that trade. */
const PARTS: Partial<Record<Category, Part>> = {
  technical: {
    lets: ['find out what is behind it', 'get this working for you'],
    act: ['find the right next step', 'take it to the technical team'],
    bring: [],
    asks: [
      { ask: 'What are you using it on, and what do you see when it happens?', unless: SAYS },
      { ask: 'When did it last work as it should?', unless: WHEN },
      { ask: 'What have you tried so far?', unless: /tried|already|restart|reinstall|reset/ },
    ],
    team: 'the technical team',
  },
  account: {
    lets: ['have a proper look at the account', 'find out what happened on the account'],
    act: ['look at the account', 'find out what happened there'],
    bring: [
      'the email address or username on the account (never the password)',
      'the name on the account (no password, please)',
    ],
    asks: [
      { ask: 'What do you see when you open it?', unless: SAYS },
      { ask: 'When did it start?', unless: WHEN },
    ],
    team: 'the accounts team',
  },
  billing: {
    lets: ['get the figures straight', 'find out what is behind the charge'],
    act: ['check the account', 'go through the charges'],
    bring: [
      'the name on the account and the date of the charge (no card details)',
      'the name on the account and what you were charged (no card details)',
    ],
    asks: [
      { ask: 'Is it one charge, or has it come up before?', unless: /again|every|twice|month/ },
      { ask: 'What were you told it was for?', unless: /told|said|says|because/ },
    ],
    team: 'the billing team',
  },
  delivery: {
    lets: ['find out where it got to', 'get this moving again'],
    act: ['find out where it is', 'take it up with the delivery team'],
    bring: ['the order number', 'the order or tracking number'],
    asks: [
      { ask: 'What does the tracking say at the moment?', unless: /track|says|status/ },
      { ask: 'Which day were you given?', unless: WHEN },
    ],
    team: 'the delivery team',
  },
  booking: {
    // Orders are of this category too.
    lets: ['find out where it stands', 'find out what happened'],
    act: ['look it up', 'see what can be done'],
    bring: ['the order or booking reference'],
    asks: [
      { ask: 'Which date is it for?', unless: WHEN },
      { ask: 'What were you last told about it?', unless: /told|said|says/ },
    ],
    team: 'the team that handles it',
  },
  quality: {
    lets: ['find out what went wrong with it', 'get this looked at'],
    act: ['take it to the team that makes it', 'find out what went wrong'],
    bring: [],
    asks: [
      { ask: 'Which product is it, and where did you buy it?', unless: /bought|store|shop|model/ },
      { ask: 'How long have you had it?', unless: WHEN },
      { ask: 'Can you tell me a bit more about what is wrong with it?' },
    ],
    team: 'the quality team',
  },
  'service-contact': {
    lets: ['get you a proper answer', 'pick this up from here'],
    act: ['pick it up from here', 'get it to someone who can answer'],
    bring: ['what you need and the reference, if you were given one', 'what you were asking about'],
    asks: [
      { ask: 'What did you need help with?', unless: /need|help|because|about/ },
      { ask: 'How did you last try to reach us?', unless: /phone|call|mail|chat|\bdm|hold|rang/ },
    ],
    team: 'the customer service team',
  },
};

/** What fits a trouble of that category which nothing more particular fits. */
export function generalOf(category: Category | null): Subject {
  const trade = category === 'cancellation' || category === 'delay' ? 'booking' : category;
  const part = trade === null ? undefined : PARTS[trade];
  return part ? { ...GENERAL, ...part } : GENERAL;
}
