import type { FlagRule } from './rule';

/** First person and intent; a figure of speech ("this queue is killing me") is no cue. */
export const SELF_HARM: FlagRule = {
  flag: 'self-harm',
  cues: {
    'speaks of harming themselves': `kill/ing|hang/ing|shoot/ing|drown/ing|cut/ting|hurt/ing|harm/ing|poison|starve|overdose myself, end/ing my|this life, end/ing it all, end it all, ending it all, take|taking my own life, want|wanna|wanted|wish|rather|ready|going|gonna|hope|prefer to|i|i'd|id|was|were|be? die|dead|died, dont|do|cant|not|no|wouldnt|never not? want|wanna|longer|wish|care|see|bear|go to|if|on|a? live|be|living|exist|wake|point|reason anymore|here|alive|up|living|like|to|in, suicidal, feel|feeling|am|i'm|im suicidal, my|attempt/ed|attempting|commit|committing|considering|contemplating|thinking|thoughts|think about|of? suicide, commit suicide, self harm/ing/ed, no reason|point|will to|in live|living|going|carry, better off dead|without, cant go on, jump off|in|from|under the|a bridge|roof|building|front|train|balcony, slit my wrists, not worth living, life isnt|is not? worth living, say|saying|final|my goodbye/s note, nothing to live for, wont be here|around tomorrow|anymore|much, driving|drive|driven|pushing|pushed me to|towards|into suicide|kill|end|self`,
  },
  guards: `suicide squad|bomber|bombing|prevention week, career|political|commercial|financial|brand|social suicide, want to die laughing, want to die of laughter|embarrassment|cringe|laughing, dont want to be here all|for|at|in|any|waiting|until, no point in? calling|emailing|asking|trying|waiting|replying|complaining|contacting|going, not want to live in a|with, dont want to live with|in|near, cant go on holiday|the|your|my|to|line|website|app|with, going to be dead|late, phone|battery to die, no reason to|for, be dead by the, dead by daylight, want to be here for, no reason to live in, end it all the, dont want to be a|the|on|with|charged|rude|that`,
};
