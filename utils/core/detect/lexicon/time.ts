/** Words of time: complaints tell how long and how often. */
export const TIME = {
  temporal: `still, yet, again, already, since, ago, hour/s, hr/s, day/s, week/s, month/s, min/s, minute/s,
    year/s, now, today, yesterday, tonight, tomorrow, morning, always, ever, finally, until, constantly,
    keep/s, every time, last night, last week, last month`,
  again: `again, still, keep/s, every|each time, always, constantly, continually, repeatedly, continuously,
    third|second|fourth|fifth|3rd|2nd|4th|0nd|0rd|0th|another time|call|email|attempt|order|replacement,
    0 times, twice, several|multiple|many times, yet again, once again, over and over, back and forth`,
  duration: `0 hour/s, 0 hr/s, 0 day/s, 0 week/s, 0 wk/s, 0 month/s, 0 min/s, 0 minute/s, 0 year/s, 0hr/s, 0h, 0mins,
    an|a|few|couple|two|three|four|five|six|several|many|half|whole|entire of? hour/s|day/s|week/s|month/s|year/s|minutes,
    hours and hours, days on end, for hours|days|weeks|months|ages, since monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last`,
  waiting: `wait/ing/ed, waiting on|for, on hold, still no|not|waiting|havent|hasnt|isnt|cant|dont|doesnt,
    queue/s/d, queuing, in line, how long|much longer, overdue, been sat|sitting|stuck|waiting, yet to receive|hear|get|be|arrive`,
} as const;
