/** Questions and requests: half of all complaints are put as one, and so are plain questions. */
export const ASKING = {
  whq: `why, how come, what happened, where is|are|the|my, where's, wheres, when will|is|are|can, how long, what is|what's going|happening|wrong|up|the, whats going|happening|wrong|up,
    how is|can|do|does this|it|you|your, when does, how hard`,
  how: `how do|can|to|much|many|does|about, do you have|sell|know|ship|offer|guys|think|take|accept|deliver, is there, are there, does the|this|it|anyone|your, which, will you|the|there|it|this,
    are you going|planning|open|guys|able, can i|we|u|someone, could i|we|you|someone, what time|are|size|do|is|kind, where can|do, is it possible, would it|you, any plans|chance|idea, how would|should, anyone know, anybody know`,
  request: `please help|fix|advise|assist|refund|respond|reply|contact|sort|look|check|resolve|explain|dm|do|tell|call|send, pls help|fix|advise|assist|check, plz help|fix|reply|check, kindly help|resolve|look|refund|assist|do,
    need help|assistance|a|my|to|some|someone, can someone|you|anyone|u please|pls|help|explain|fix|tell|look|check|sort|advise|assist, help me|with|us|pls|please, fix it|this|your|the|my|ur, sort it|this|your|out, i need|want|would my|a|to|someone|help,
    want my money|refund, refund me|my|us, someone help|needs|please, look into, any update/s, any news, help please, could you|someone|u please|help|look|check|tell|explain`,
  shouldnt: `should, shouldnt, supposed, expect/s/ed/ing, meant to, why is|are|do|does|did|would|cant|isnt|arent|dont|doesnt|have|has|am|was, but, however, instead,
    even though, although, only, yet, at all, except, apparently, despite, even, just, actually, supposedly, according to, so called, surely, honestly, seriously, really`,
} as const;
