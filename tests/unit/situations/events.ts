import type { SituationExamples } from './examples';

export const EVENT_EXAMPLES: SituationExamples = {
  'event-refund': {
    tells: [
      [
        '@Ticketmaster still no refund for the cancelled concert',
        'the refund for your tickets is still outstanding',
      ],
      [
        '@StubHub where is my refund for the festival tickets',
        'the refund for your tickets is still outstanding',
      ],
    ],
    not: ['refund for my flight', 'can I get a refund on my tickets?'],
  },
  'event-tickets-missing': {
    tells: [
      [
        "@TicketmasterUK tickets for the gig on Friday still haven't arrived",
        "you don't have your tickets yet",
      ],
      [
        "@StubHub not received my tickets for tonight's game at the arena",
        "you don't have your tickets yet",
      ],
    ],
    not: ["couldn't get tickets for the concert", 'train ticket not arrived'],
  },
  'event-queue': {
    tells: [
      [
        '@Ticketmaster presale code not working for the tour',
        "the presale code didn't get you through to tickets",
      ],
      [
        'site crashed and kicked me out of the queue for tickets @TicketmasterUK',
        "the site didn't get you through to your tickets",
      ],
    ],
    not: ['queue in store is huge', 'app crashed'],
  },
  'event-view': {
    tells: [
      [
        "@Ticketmaster paid a fortune for seats and couldn't see the stage at the concert",
        "you couldn't see properly from your seat",
      ],
      [
        'restricted view tickets for the show sold as full price',
        "you couldn't see properly from your seat",
      ],
    ],
    not: ['great views from my hotel', 'restricted account'],
  },
};
