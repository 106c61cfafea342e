import type { FlagRule } from './rule';

const DAY =
  'tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|thurs|fri|christmas|xmas|noon|midday|midnight|easter|0th|0st|0nd|0rd|0pm|0am|eod|weekend';
const EVENT =
  'wedding|party|birthday|interview|exam|exams|funeral|surgery|operation|appointment|event|trip|holiday|vacation|graduation|anniversary|meeting|conference|christening|honeymoon|move|flight|train|concert|gig|connection|prom|hearing|baptism|presentation';

export const DEADLINE: FlagRule = {
  flag: 'deadline',
  cues: {
    'names a deadline': `gets|getting|get|got? married on|in|this|tomorrow|today|next, moving house|home|in|out tomorrow|today|tonight|on|this, ${EVENT} is|are at 0|noon|midday, kick off in|at|is, leaving for _ on|tomorrow|tonight|this, by|before|until|till ${DAY}, by|before the end|weekend|0th|0st|0nd|0rd, by|before this|next? ${DAY}, ${EVENT} is|was|on|in|are this|on|at|in? ${DAY}, ${EVENT} ${DAY}, ${EVENT} in|is|leaves|departs|boards|starts|begins|closes in? 0|an|a|half|two|three hour/s|mins|minutes|hrs|days|min|hr|0hours|0hrs,
      ${EVENT} in 0 hours|mins|minutes|hrs|days|min|weeks|hr, ${EVENT} is|leaves in 0 hours|mins|minutes|hrs|days|min|hr, need it|this|them|these|my|to|one|him|that|help _? ${DAY}, need it|this|them|my|to _? by|before|for ${DAY}|${EVENT}, needed it|this|them|for by|for|before|my|a ${DAY}|${EVENT},
      leave/s|leaving|fly|flying|travel/ling|traveling|moving|departing|depart in? ${DAY}, fly|flying|leave|leaving|travelling|departs in 0 hours|days|mins|minutes|hrs, due ${DAY}, due on|by|in, is|are|it's due at|before ${DAY}, deadline, time sensitive, urgent/ly, asap, last day to|of, runs out|expires|expire in? ${DAY}, expires in|on|soon, in time for, for my|our|his|her|a|the daughter's|son's|sons|daughters|mum's|mums|moms|wife's? ${EVENT}, final notice`,
  },
  guards: `transfer deadline, deadline day, today lol, by then, before christmas sale, until today`,
};
