import type { FlagRule } from './rule';

const TRAIT =
  'black|asian|muslim|jewish|indian|african|arab|hispanic|latino|mexican|chinese|pakistani|gay|lesbian|trans|transgender|disabled|deaf|blind|pregnant|old|elderly|foreign|immigrant|sikh|hindu|christian|catholic|female|woman|brown|white|irish|polish|autistic|queer|bisexual|gypsy|traveller';

export const DISCRIMINATION: FlagRule = {
  flag: 'discrimination',
  cues: {
    'speaks of discrimination': `discriminate/d/s, discriminating, discrimination, discriminatory, racist/s, racism, racial/ly, racially profiled|abused|abusive, profiled, sexist, sexism, misogyny, misogynist/ic, homophobic, homophobia, transphobic, transphobia, islamophobic, islamophobia, antisemitic, antisemitism, anti semitic, xenophobic, xenophobia, ableist, ableism, ageist, ageism, bigot/s/ed, bigotry, prejudice/d, slur/s, hate crime, n word, used the n,
      because|cause|cuz|bc|coz|cos|just i'm|im|we're|he's|she's|they're|were ${TRAIT}, because|cause|cuz|bc|just|for i|we|he|she|they am|are|is|was|were ${TRAIT}, for|of being ${TRAIT}, because|bc|cause|cuz|on of|to|account|grounds? _? my|his|her|our|their race|religion|skin|colour|color|gender|disability|accent|age|hijab|nationality|ethnicity|sexuality|name|faith|wheelchair|turban|headscarf,
      judged|treated|refused|denied|rejected|ignored me|us|him|her|by|for because|for|of? my|our|his|her race|skin|accent|colour|color|gender|religion, colour|color of my|his|her|our skin, equality act, protected characteristic, treated differently because|for|as|than`,
    'speaks of access denied': `refused|denied|turned|wouldnt|kicked|not|threw|told|deny|refuse|denying|refusing|couldnt|cant|let|allow|leave me|us|him|her|my|a|away|to|entry|service|access|board|boarding|let|allow|take|out|in|with|wheelchair|because|for _? _? _? guide|service|assistance|hearing|seeing dog|dogs|eye|animal,
      guide|service|assistance dog/s|animal was|is|were|refused|not|denied|wasnt|isnt|out, wheelchair user/s refused|denied|turned|left|stranded|cant|couldnt|not|was, no|without|lack|zero|have of|any? wheelchair|step|disabled|disability|step free access|ramp|ramps|accessible|accessibility, not wheelchair|disability accessible|friendly, isnt wheelchair accessible, inaccessible to|for, refused|denied|left|turned me|him|her|us away? _? because|as|for _? _? wheelchair, left my|his|her wheelchair, left in my|his|her wheelchair`,
  },
  guards: `discriminating palate|taste|tastes|customer|customers|buyer|shopper|eye, price discrimination lol, race car|day|night|time, racing, black friday|out|screen, black and white, white screen|noise, profiled in|by the|forbes, old fashioned|school|phone|version, because i'm|im old lol, indiscriminate, pride and prejudice, prejudice against pineapple`,
};
