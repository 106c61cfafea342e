/** Signs that a post needs no answer from us. */
export const NOT_FOR_US_WORDS = {
  spam: `giveaway, chance to win, follow and retweet|rt, recover/ed my|your|lost account|funds|money|crypto, dm me|him|her|us to|for recover|help|assistance|promo, contact|message|inbox|hit up him|her|them|me on|up on? whatsapp|instagram|telegram|whats,  hack/ed|hacking instagram|snapchat|gmail services?, got my account|money|funds back thanks|through|with|from, earn 0|money daily|weekly|from, promo code inside, use my code`,
  /** Thanks and praise that a reader takes at their word; "good" or "love" alone may be meant otherwise. */
  gratitude: `huge|big|massive|many|special|sincere|warm|heartfelt thanks|thank|shoutout, thanks|thank you? so? much? to, shout out to, shoutout to, kudos to, props to, hats off to, thank you|u so|for, thanks so|for|again, made my day|week|year, so|very|super|really|incredibly|extremely helpful|kind|friendly, excellent|fantastic|amazing|brilliant|outstanding|superb|great|wonderful customer? service|experience|staff|team, above and beyond, credit to`,
  /** Questions about the shop itself, which nobody asks to complain. */
  shop: `are|is|will|r you|u|the|your|it|any|shop|store|branch you|shop|store|stores|branch|branches? be? open|closed|closing|opening, opening|closing|opened|store|shop|trading hours|times|time, what|which time|days do|are|does|is you|u|the|your store|shop|branch? open|close|shut|opening|closing, what|which time|days does your|the store|shop|branch|showroom|restaurant, open on|today|tomorrow|over|at|this|bank, do you|u|guys guys? sell|stock|ship|deliver|take|accept|offer|cater, where is|are|can your|the|i nearest|closest|local|find|buy, nearest store|shop|branch`,
  /** Asked to make a point, not to know. */
  rhetorical: `you think|serious|seriously|kidding|joking|even|real|insane|ok|having, are you? kidding|joking|serious|having, how many|much more|longer, do you care|think, how hard, what is|are|was the point`,
  /** Damage in the words of someone who asks politely what to do about it. */
  defect: `scratch/es/ed, dent/s/ed, chip/s/ped, stain/s/ed, crack/s/ed, tear, torn, hole/s in, loose, stick/s, stuck, sticking, wobble/s, wobbly, wonky, faded, fading, leak/s/ed/ing, rust/y/ed, bent, split, squeak/s/y, flickers, flickering, peeling, mark/s on, smell/s, smelly, missing, faulty`,
  /** What one asks for when something is wrong. */
  damage: `wrong, refund/s/ed, return, returned, swap, exchange, replacement`,
  joke: `lol, lmao, lmfao, rofl, haha, hahaha, jk, just kidding, lolol`,
  competitor: `unlike|like|better|worse|switch/ed|switching|than|vs than|to _`,
};
