/** What has a plug or a battery. */
export const D =
  '\\b(?:phone|mobile|cell|iphone|ipad|ipod|tablet|laptop|notebook|computer|pc|desktop|mac(?: ?book)?|imac|tv|television|monitor|screen|printer|scanner|router|modem|console|ps[345]|playstation|xbox|switch|wii|vita|controllers?|headset|headphones?|earphones?|ear ?buds?|ear ?pods?|air ?pods?|beats ?\\d?|powerbeats ?\\d?|speakers?|soundbar|watch|smart ?watch|tracker|fitbit|charge \\d|versa|alta|flex(?: \\d)?|camera|webcam|keyboard|mouse|remote|kindle|echo|alexa|roku|chromecast|fire ?(?:tv|stick)|doorbell|thermostat|drone|gopro|s\\d{1,2}|galaxy|pixel|oneplus|moto|note \\d|surface|chromebook|lenovo|thinkpad|legion|yoga|inspiron|xps|device|charger|cable)\\b';

export const DEVICE_NOUN =
  /\b(?:phone|tablet|laptop|notebook|computer|pc|desktop|tv|television|monitor|printer|router|console|controllers?|headset|headphones?|earphones|earbuds|speakers?|soundbar|watch|smartwatch|tracker|camera|webcam|keyboard|mouse|remote|drone|charger|doorbell|thermostat|device)\b/;
export const ROAD =
  /\b(?:car|bike|scooter|tesla|station|bus|train|flight|hotel|airport|ride|vacuums?|hoover|cordless|drill|mower|trimmer|shaver|toothbrush|kettle|blender|watch battery|torch|lamp|heater|washer|dryer|dishwasher|fridge|oven|cooker|boiler|shower|meter|power (?:cut|outage)|charged (?:me|my|twice))\b/;
export const DEVICE_TEAM = 'the repairs team';
export const DEVICE_ACT = [
  'find out what can be done for that model',
  'go through the checks with you',
];
export const MODEL = {
  ask: 'Which model is it?',
  unless:
    /iphone ?(?:\d|x|se)|ipad (?:pro|air|mini|\d)|macbook|galaxy|pixel|oneplus|moto ?\w\d|\bs\d{1,2}\b|note ?\d|series \d|thinkpad|surface|charge \d|versa|alta|flex|ps[345]|xbox one|beats ?\d|powerbeats|legion|yoga|\b[a-z]{1,4}-?\d{2,5}|model/,
};
export const AGE = {
  ask: 'How long have you had it?',
  unless: /\b(?:new|old|bought|months?|years?|weeks?|brand new|just got|had (?:it|them))\b/,
};
