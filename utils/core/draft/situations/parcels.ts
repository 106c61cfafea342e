import type { Situation } from './situation';

const PARCEL = 'orders?|parcels?|packages?|deliver(?:y|ies)|shipment';

export const PARCELS: readonly Situation[] = [
  {
    id: 'parcel-late',
    when: new RegExp(
      `\\b(?:my|our|the) (?:${PARCEL})\\b.{0,24}\\b(?:still )?(?:hasn't|has not|haven't|not|never) (?:\\w+ )?(?:arrived|come|came|turned up|been delivered|shown up|showed up)\\b`,
    ),
    noun: /\b(?:order|parcel|package|delivery|shipment)\b/,
    thing: 'your order',
    clauses: ["{it} hasn't arrived after {wait}", "{it} hasn't arrived"],
    heard: [
      "{wait} and still no sign of {it}: that's a rotten wait, and I'm sorry.",
      "I'm sorry you're still waiting for {it}.",
    ],
    lets: ['find {it}', 'get {it} moving again'],
    act: ['find out where it is', 'chase it with the delivery team'],
    bring: ['the order or tracking number', 'the order number'],
    asks: [
      { ask: 'What does the tracking say at the moment?', unless: /tracking/ },
      { ask: 'Is there a date by which you need it?', unless: /birthday|\bby\b|before/ },
    ],
    team: 'the delivery team',
  },
];
