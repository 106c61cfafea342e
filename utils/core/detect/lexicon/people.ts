/** Who speaks to whom. */
export const PEOPLE = {
  my: 'my, mine, our, ours',
  i: "i, me, i'm, i've, we, us, we've, im, ive, i'd, we're, myself",
  ownfault: `i accidentally|mistakenly|wrongly|forgot|lost|broke|dropped|need|want|would|was wondering|wondering|am looking|have lost|have wrongly|have forgotten, my bad|mistake|fault, by mistake|accident, accidentally, i'm|im|i am looking|trying|moving|thinking|interested|wondering|curious|planning, i'd|id like|love, would like|love to, wondering if|how|when|what|whether, want to know|buy|change|order|return|add|use|get, change my|the size|address|order|name|email|password|number`,
  you: "you, your, yours, you're, u, ur, you've, youve, yall, y'all, yourself, yourselves",
  youdid: `you|you've|youve|u|your _? lost|charged|sent|cancelled|canceled|told|said|promised|delivered|refused|ignored|ruined|broke|failed|forgot|took|changed|removed|deleted|blocked|messed|screwed|lied|kept|stole|wasted|overcharged|closed|hung,
    do|did|cant|can|dont|didnt|wont you even, you guys|people|lot are|need|have|suck|should, shame on you,
    your staff|driver/s|agent/s|rep/s|employee/s|website|site|app|system|service|customer|support|store|product/s|server/s|team|people|drivers`,
} as const;
