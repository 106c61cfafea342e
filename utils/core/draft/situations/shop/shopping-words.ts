/** Pieces of the patterns for what is bought, sent, worn and eaten. Sources of regular expressions. */

const WEARABLE =
  'shoes?|boots?|trainers|sneakers|heels|sandals|slippers|jeans|trousers|pants|leggings|joggers|shorts|skirt|dress|gown|jumper|sweater|hoodie|sweatshirt|cardigan|blouse|shirts?|t-?shirts?|coat|jacket|suit|blazer|scarf|hat|beanie|gloves|socks|tights|bras?|underwear|swimsuit|bikini|costume|uniform|jersey|handbag|bag|purse|wallet|backpack|rucksack|suitcase|watch|ring|necklace|bracelet|earrings|sunglasses|umbrella|outfit|clothes|chinos|swimwear|pyjamas|pajamas';
const HOME =
  'sofa|couch|mattress|bed frame|bed|wardrobe|dining table|coffee table|table|desk|chairs?|chest of drawers|drawers|bookcase|shelves|rug|carpet|curtains|blinds|lamp|bedding|duvet|pillows?|towels?|mirror|cushions?|cot|pram|pushchair|buggy|stroller|car seat|high ?chair|furniture|kitchen|worktop|bath|toilet seat|tiles|paint|plants?|shed|greenhouse|christmas tree';
const APPLIANCE =
  'washing machine|washer|tumble dryer|dryer|fridge freezer|fridge|freezer|refrigerator|dishwasher|oven|cooker|hob|microwave|kettle|toaster|iron|vacuum cleaner|vacuum|hoover|blender|mixer|food processor|air ?fryer|coffee machine|coffee maker|slow cooker|heater|boiler|shaver|trimmer|hair ?dryer|straighteners|curlers|curling iron|electric toothbrush|toothbrush|lawn ?mower|mower|drill|bbq|grill|monitor|printer';
const GADGET =
  'headphones|earphones|earbuds|air ?pods|beats|headset|speakers?|soundbar|tv|television|laptop|tablet|ipad|macbook|iphone|phone case|phone|charger|cable|camera|keyboard|controller|console|xbox|ps[345]|fitbit|smart ?watch|apple watch|kindle|power bank|memory card|hard drive|screen protector';
const OTHER =
  'vases?|mugs?|plates|picture frame|toys?|dolls?|lego set|lego|books?|dvds?|games?|puzzle|board game|bike|bicycle|scooter|trampoline|tent|perfume|lipstick|mascara|palette|make-?up|candles?|flowers|bouquet|roses|cake|hamper|chocolates|photo book|canvas|poster|vinyl|record|album|cds?|presents?|gifts?|prescription glasses|contact lenses|lenses|wine|beer';

/** Things people order and own. */
export const GOODS = `(?:${[WEARABLE, HOME, APPLIANCE, GADGET, OTHER].join('|')})`;

/** What a carrier or shop brings. */
export const PARCEL =
  '(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipment|packet|purchase|replacement|items?|stuff|goods)';

/** Groceries. */
export const GROCERY =
  '(?:milk|bread|loaf|rolls|bagels|crumpets|chicken|mince|ham|bacon|sausages?|salad|spinach|lettuce|strawberries|raspberries|blueberries|grapes|berries|fruit|veg|vegetables|bananas?|apples|oranges|avocados?|potatoes|tomatoes|carrots|onions|mushrooms|peppers|cheese|yogh?urts?|eggs|cream|butter|crisps|chips|cookies|biscuits|cereal|chocolate(?: bar)?|easter eggs?|sweets|ready meal|fish|salmon|prawns|steak|beef|pork|lamb|turkey(?: crown)?|paneer|juice|wine|beer|soup|sauce|hummus|houmous|tortillas|wraps?|pasta|rice|nuts|sandwich(?:es)?|cakes?|muffins?|doughnuts?|donuts?|sushi|meat|mustard|mayo|dips?|pizzas?|pies?|baby food|formula)';

/** What restaurants serve. */
export const DISH =
  '(?:big mac|mcflurry|happy meal|mcchicken|whopper|cheese ?burgers?|burgers?|fries|chips|pizzas?|wings|nuggets|fried chicken|chicken(?: (?:sandwich|burger|wrap|strips|tenders))?|coffee|latte|cappuccino|flat white|frapp\\w*|mocha|espresso|tea|milkshake|shake|sandwich(?:es)?|subs?|wraps?|burrito(?: bowl)?|tacos?|quesadilla|breakfast|lunch|dinner|starters?|mains?|takeaway|take ?out|curry|kebab|sushi|noodles|steak|ribs|pasta|salad|soup|toast|bagel|pancakes|doughnuts?|donuts?|ice cream|dessert|roast|fish and chips|guac\\w*|salsa|queso|gravy|hash ?browns?|drinks?|sides?|meals?|food|sauces?|dips?)';

/** No part of a thing's name. */
const STOP =
  'is|was|are|were|be|of|to|for|on|in|at|by|with|from|and|or|but|if|when|so|as|it|its|i|you|u|we|they|he|she|that|which|who|has|have|had|having|not|no|never|just|only|got|get|bought|ordered|received|sent|came|arrived|wearing|wore|my|our|the|these|this|those|a|an|your|same|whole|wrong|new|first|second|last|next|other|way|one|time|day|people|back|whose|price|size|all|full|part|rest|quality|wife|husband|friend|mum|mom|dad|still|broken|damaged|faulty|missing|because|cause|after|before|since|again|now|out|up|off|over|them|me|us|their|his|her|there|delivery|delivered|ordering|buying|about|like|than|then';

/**
 * A thing with what tells it apart, as a named group: "running shoes", "daughter's coat".
 * Bare where nothing determines it: "shoes fell apart".
 */
export function thing(group: string, kinds: string): string {
  return `\\b(?<${group}>(?:(?<=\\b(?:my|our|the|these|this|those|an?|some|your|of|new) )(?:(?!(?:${STOP})\\b)[a-z0-9&'-]{2,} ){1,2})?${kinds})\\b`;
}

/** "hasn't", "hasnt", "has not". */
export const NOT =
  "(?:hasn'?t|has not|haven'?t|have not|hadn'?t|didn'?t|did not|isn'?t|is not|aren'?t|ain'?t|wasn'?t|not|never|yet to|failed to|nor)";

/** "after two wears", without "after". */
export const AGE =
  '(?<age>(?:less than |under |barely |only |just )?(?:an?|one|two|three|four|five|six|a few|a couple of|\\d{1,2}) (?:(?:short )?(?:hour|day|week|month|wear|use|wash)(?:s|es)?|year))';

/** How a customer speaks of the one who brings it. */
export const DRIVER =
  '(?:(?:your |the |a |ur |amazon |ups |fedex |dpd )*(?:delivery )?(?:drivers?|couriers?|delivery (?:man|guy|boy|person|team)|postman|postie|mailman|mail carrier|van))';

/** Over and done, or said in praise, whatever the trouble was. */
export const SETTLED =
  /\b(?:thanks? (?:you )?(?:so much |very much |a lot )?(?:for (?:sorting|fixing|resolving|replacing|the (?:quick|fast|prompt|speedy|great|lovely|excellent|replacement))|to (?:\w+ )?for (?:sorting|fixing|helping))|(?:all|now|been|got|finally|it's|its) (?:sorted|resolved|fixed)\b|sorted (?:now|it|out (?:my|the|quickly|so))|issue resolved|finally (?:arrived|came|turned up|got (?:it|my|here))|(?:has|have) (?:now|finally|just) (?:arrived|come|been (?:delivered|refunded|sorted))|no longer (?:an issue|a problem|waiting)|last (?:year|summer|christmas)\b.{0,60}\b(?:this (?:time|year)|now)|(?:switching|switched|moving) to @|\b(?:mate|friend|neighbou?r|cousin|colleague|boss|someone|somebody)'?s (?:parcel|package|order|delivery|pizza|food)\b.{0,40}\b(?:never|won'?t|not) |can'?t fault|couldn'?t (?:be happier|fault)|well done|kudos|shout ?out to|hats off|april fool)/;
