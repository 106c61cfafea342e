import type { FlagRule } from './rule';

export const PRESS: FlagRule = {
  flag: 'press',
  cues: {
    'writes for the press or goes to it': `i'm|im|am a|an|the _? _? reporter|journalist|producer|correspondent|columnist|editor, reporter|journalist|producer|correspondent here|with|at|for|from|writing|working|covering, request for comment, comment on|about the record|this|these|why, on the record, any comment, care|like to comment, give us a comment, statement for, media|press request|enquiry|inquiry|enquiries|office|contact|team|officer|release about, contact/ed|contacting|going|gone|go|goes|telling|told|tell|taking|take|calling|called|call|emailing|emailed|alert/ed|writing|sharing|with|inform/ed|speaking|talk|talking it|this|to|my|story|them|with|our? to? the? press|media|newspaper/s|papers|paper|news|bbc|itv|cnn|abc|nbc|fox|cbs|guardian|mail|sun|times|journalist/s|reporter/s|local,
      the papers|newspapers|press|media will|would|should|know|about|hear|love|want|are|love, watchdog programme|program|show|bbc, bbc watchdog, for a story|piece|article, writing|working|doing|investigating|researching on? a|an story|piece|article|report, seeking comment, local news|paper|press, news desk|crew|team|channel, consumer champion, moneysavingexpert, daily mail`,
  },
  guards: `no comment, off the record, press play|start|0|the|any|a|button|enter|and|f0|ok|send|on conference?, press the button|buttons|key, in the news today lol, social media, media volume|sound, the media volume|sound, with the media volume, media player|centre|center|server|files|creation, news feed, good news, bad news, fake news, commented on`,
};
