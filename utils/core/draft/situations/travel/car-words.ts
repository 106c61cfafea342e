import { mentions } from './travel-words';

/** What the situations of cars share. */

export const MAKE =
  'chrysler|dodge|jeep|ram|fiat|vw|volkswagen|subaru|honda|toyota|nissan|ford|chevy|chevrolet|gmc|buick|cadillac|kia|hyundai|mazda|bmw|audi|mercedes|benz|lexus|acura|infiniti|volvo|tesla|jaguar|land rover|range rover|mini|renault|peugeot|citroen|vauxhall|opel|seat|skoda|alfa romeo|maruti|suzuki|tata|mahindra|porsche|mitsubishi|lincoln';
export const MODEL =
  'civic|accord|cr-?v|pilot|odyssey|impreza|outback|forester|legacy|crosstrek|wrx|golf|polo|passat|jetta|tiguan|beetle|corolla|camry|rav4|prius|focus|fiesta|fusion|escape|explorer|f-?150|mustang|wrangler|cherokee|grand cherokee|compass|charger|challenger|durango|equinox|malibu|cruze|silverado|tahoe|sonata|elantra|tucson|santa fe|sorento|sportage|optima|altima|rogue|sentra|juke|qashqai|giulia|corsa|astra|clio|megane|swift|baleno|model 3|model s|model y|xuv\\d*|nexon|creta|i10|i20|cx-?\\d{1,2}';
export const CAR = `(?:cars?|vehicle|truck|suv|pickup|motor|van|${MAKE}|${MODEL})`;
export const ABOUT_CAR = mentions(
  `\\b(?:${CAR}|dealer\\w*|engine|mileage|miles|driving|garage)\\b|cares|custsvc|custcare|@\\w*(?:mazda|renault|hyundai|jeep|nissan|toyota|bmw|audi|vauxhall|peugeot|chevrolet|subaru|chrysler|honda|ford|vw|volkswagen|kia|fiat|skoda|volvo)`,
);
export const NO_CAR =
  '\\b(?:uber|lyft|ola|taxi|cab|flights?|train|bus|car ?seat|credit card|apple car play only|toy|game|gta|forza|insurance claim|parking ticket|accident|crash(?:ed)? into|injur\\w*|caught fire|on fire|airbags? (?:went|deployed|did)|brakes? (?:fail\\w*|went out|stopped)|phone|washing machine|fridge|laptop|parcel|hoover|dryer)\\b';

/** "2012 impreza": their car by year, make or model. */
export const YEAR = `\\b(?<Car>(?:19|20)\\d\\d (?:(?:${MAKE}) )?(?:${MODEL}|${MAKE})|(?:${MAKE}) (?:${MODEL})|${MODEL})\\b`;
