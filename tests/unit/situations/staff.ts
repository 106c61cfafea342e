import type { SituationExamples } from './examples';

export const STAFF_EXAMPLES: SituationExamples = {
  'rude-staff': {
    tells: [
      [
        'your reps become angry and demeaning when I show knowledge of my rights',
        'the reps were rude to you',
      ],
      ['your agent was extremely rude on the phone today', 'the agent was rude to you'],
      ['the operator was so condescending to me', 'the operator was rude to you'],
    ],
    not: ['my driver was lovely and not rude at all', 'my manager was rude today, I hate my job'],
  },
  'shouted-at': {
    tells: [
      [
        'manager at Kidlington shouted at me in front of everyone',
        'the manager shouted at you at Kidlington',
      ],
      ['your technician yelled at us for asking a question', 'the technician shouted at you'],
      ['your driver screamed at me', 'the driver shouted at you'],
    ],
    not: ['my boss shouted at me today', 'another passenger, no staff, shouted at me in this game'],
  },
  'treated-badly': {
    tells: [
      ["Go to get it removed and I'm treated like a criminal", 'you were treated like that'],
      ['embarrassed by impolite service', 'you were treated like that'],
      ['never been treated with such contempt', 'you were treated like that'],
    ],
    not: ['treated like a king, thank you', 'rude people on this train, not rude staff'],
  },
  'staff-complaint': {
    tells: [
      [
        'I have to make a complaint about a member of your staff',
        "you've had to complain about our staff",
      ],
      ['I want to report one of your drivers', "you've had to complain about the drivers"],
      ['need to complain about your driver', "you've had to complain about the driver"],
    ],
    not: ['no complaints about your staff', 'how do I report a bug?'],
  },
  'branch-closed': {
    tells: [
      ['went to the branch on High Street and it was shut at 2pm', 'you came to closed doors'],
      ['your office was locked when I came at 3', 'you came to closed doors'],
      ['you closed my local branch without notice', 'you came to closed doors'],
    ],
    not: ['the app store is closed to me', 'are you closed on bank holidays?'],
  },
  'appointment-late': {
    tells: [
      [
        'waited 50 minutes past my appointment time at the genius bar',
        "your appointment didn't go as planned",
      ],
      ['my appointment was cancelled when I got there', "your appointment didn't go as planned"],
      ['sat here 40 minutes after our appointment', "your appointment didn't go as planned"],
    ],
    not: ['how do I book an appointment?', 'my hospital appointment was cancelled'],
  },
};
