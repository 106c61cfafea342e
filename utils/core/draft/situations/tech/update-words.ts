/** What the situations after an update and of full storage share. */

export const GEAR_NOUN = /\b(?:phone|laptop|computer|tablet|pc|device)\b/;
export const ACT = [
  'report it to the software team with what you tell me',
  'check what is known about that update',
];
export const MODEL = {
  ask: 'Which model is it?',
  unless:
    /iphone ?(?:\d|x|se)|ipad (?:pro|air|mini|\d)|macbook|galaxy|pixel|oneplus|moto ?\w\d?|\bs\d\b|note ?\d|series \d|thinkpad|surface/,
};
export const VERSION = {
  ask: 'Which version did you update to?',
  unless: /ios ?\d+\.|\d+\.\d|windows ?(?:7|8|10|11)|version|oreo|nougat|sierra/,
};
export const TEAM = 'the software team';
