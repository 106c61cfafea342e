/** Signs that a post needs no answer from us. */
export const NOT_FOR_US_WORDS = {
  spam: `giveaway, chance to win, follow and retweet|rt, recover/ed my|your|lost account|funds|money|crypto, dm me|him|her|us to|for recover|help|assistance|promo, contact|message|inbox|hit up him|her|them|me on|up on? whatsapp|instagram|telegram|whats,  hack/ed|hacking instagram|snapchat|gmail services?, got my account|money|funds back thanks|through|with|from, earn 0|money daily|weekly|from, promo code inside, use my code`,
  joke: `lol, lmao, lmfao, rofl, haha, hahaha, jk, just kidding, lolol`,
  competitor: `unlike|like|better|worse|switch/ed|switching|than|vs than|to _`,
};
