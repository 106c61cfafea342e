import type { FlagRule } from './rule';

export const REPEAT_CONTACT: FlagRule = {
  flag: 'repeat-contact',
  cues: {
    'has been in touch before': `yet again, here we go again, 0nd|0rd|0th|second|third|fourth|fifth|sixth|seventh|eighth repair|repairs|letter|form|tweet|chat|return|exchange|technician|appointment|ticket, 0|two|three|four|five|six|several|many times now|already|this|and|about, following|follow up on|to my, start|starting from zero|scratch, another call|email|letter|message about|to, 0nd|0rd|0th|second|third|fourth|fifth|sixth|2nd|3rd|umpteenth|nth time|call|email|attempt|agent|message|complaint|visit|replacement|engineer|request|phone|day|week,
      called|emailed|contacted|rang|rung|phoned|messaged|tweeted|dmed|dmd|written|wrote|asked|complained|spoke|spoken|reported|chatted you|u|them|to|with|in|customer? service|support|them|you|agents? twice|0|two|three|four|five|six|several|multiple|many|again|already|times,
      called|emailed|contacted|rang|rung|phoned|messaged|tweeted|dmed|written|asked|complained|spoken|reported twice|0|two|three|four|five|six|several|multiple|many|again|numerous|countless,
      already called|emailed|contacted|rang|phoned|messaged|tweeted|dmed|sent|spoke|spoken|reported|complained|told, keep calling|emailing|ringing|messaging|contacting|asking|chasing|phoning, chasing, chased|chase this|you|them|it|up|twice|0,
      0|two|three|four|five|six|several|multiple|many|numerous|countless calls|emails|phone|tickets|messages|complaints|attempts|dms|chats|engineers|visits|agents, still no reply|response|answer|update|word|solution|resolution|contact|callback|call,
      still havent|not|waiting|never heard|replied|responded|answered|received a|for your? reply|response|answer|call, nobody|noone has|have got|gotten|come|replied|responded|called|bothered, no one has|have got|gotten|come|replied|responded|called|bothered,
      again and again, over and over, back and forth, as i said|told before|already, how many times|more, for the 0nd|0rd|0th|second|third|fourth|umpteenth time, passed around|from, yet another call|email|agent|engineer, happened again, asked again, every time i call|email|contact|ring|phone, submitted|filled|sent|tried|explained|uploaded|asked|answered|posted|written _? _? _? ten|0|two|three|four|five|six|eight|dozen|many|several times, been here before, me again, it's|its me|only me? again, case|ticket number 0|two|three|four|five for one|a|the|my, same|the question|problem|issue|fault|story|script as|again|for in|last|the, tell this|the|my _? story once|again|over more?, do i have|need to|really? have? tell|explain|say|repeat, how many of you|people|agents|times, bumping|bump this, groundhog day, another week|day|month another, your hold music, see my tweet/s|message/s|email/s of|from, repaired and repaired, came and? went, start/ed/ing|begin|began over|again and|every, my _? inbox says, as in|before my last|previous|earlier messages|message|emails|tweets, for the umpteenth, here before, sorted this in|last|already|once, third|fourth|fifth|0rd|0th one|phone|unit|technician|driver|agent|person this|in|to|who|and`,
  },
  mixes: {
    'has been in touch before': [{ of: ['wroteIn', 'gotInTouch'], within: 8 }],
  },
  guards: `second|third visit|time|stay lovely|in|and|here|loved, watched _? 0|two|three|four|many times, no time wasters, three|two of your, i'll|ill be back, third|0rd time lucky, second|third|0rd|0nd time flying|visiting|here|ordering|trying, flying again, love you|u guys, cant wait, how many times is|are|does|will`,
};
