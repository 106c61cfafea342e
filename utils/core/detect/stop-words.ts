// Frequent little words of the languages X shows most, without those that are English words too.
const LISTS = {
  en: 'the and is are to of in that it you i my for on with have was this not be but your so me no at we they has do can just will been what why when how get from an there out still now would dont cant please thanks',
  es: 'el la los las de que y en un una por con para está estoy mi se lo del al pero más muy como cuando porque desde hace sin ya también esto esta ustedes servicio gracias nada tengo',
  pt: 'o os as da do das dos que e em um uma por com para está estou meu minha se não mas mais muito como quando porque desde há sem já também isso vocês você obrigado nada tenho',
  fr: 'le la les des de que et en un une pour avec est je suis mon ma ne pas mais plus très comme quand parce depuis sans déjà aussi ça vous nous votre merci rien ai sur dans',
  de: 'der die das und ist ich nicht ein eine zu mit auf für von mein meine aber sehr wie wenn weil seit ohne schon auch sie ihr wir bitte danke nichts habe noch immer wird kann',
  it: 'il lo gli le di che e un una per con è sono mio mia non ma più molto come quando perché da senza già anche questo voi grazie niente ho della nel del',
  nl: 'de het een en is ik niet te met op voor van mijn maar zeer als omdat sinds zonder al ook jullie wij graag bedankt niets heb nog wordt kan waarom',
  tr: 've bir bu da de için çok ama ile ne neden hala değil var yok ben bana beni siz lütfen teşekkürler gün saat',
  id: 'yang dan di ini itu tidak ada saya kami untuk dengan dari ke sudah belum kenapa tolong kak bisa akan juga',
  pl: 'i w nie na się jest to że z do jak ale od dla mój moja proszę dziękuję dlaczego już jeszcze czy mam',
  sv: 'och att det är jag inte en ett på för med som min mitt men mycket när varför sedan utan redan också ni tack har',
  tl: 'ang ng sa na mga ko po ako hindi naman lang yung ba kayo namin wala bakit',
} as const;

let made: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Language tag to its words; the page compares counts. Made when first asked for, never at load. */
export function stopWords(): ReadonlyMap<string, ReadonlySet<string>> {
  made ??= new Map(
    Object.entries(LISTS).map(([tag, list]): [string, ReadonlySet<string>] => [
      tag,
      new Set(list.split(' ')),
    ]),
  );
  return made;
}
