/** Words that tell of agitation. */
export const HEAT_WORDS = {
  swearing:
    'fuck/s/ed/ing/in/er/ers, fucken, shit/ty/e, bullshit, wtf, ffs, bastard/s, arse, asshole/s, bitch/es, crap/py, damn, dammit, bloody, pissed, piss, goddamn, motherfucker/s, dickhead/s, cunt/s, twat/s, wanker/s',
  rage: 'furious, livid, fuming, outraged, outrageous, disgusted, disgusting, enraged, seething, sick of, fed up, had enough, hate, fury, raging, boiling, infuriating, infuriated, angry, absolutely done, worst, shame on, scumbags, thieves, liars, crooks',
};
