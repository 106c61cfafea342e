import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/detect/judge';

const judged = (text: string | null, lang: string | null) =>
  judge({ text, lang, relation: 'mention' });

describe('posts that cannot be judged', () => {
  it.each([null, '', '   ', '😡😡😡', '@Telus', 'https://t.co/abc', '@Telus 👎 https://t.co/abc'])(
    'says that %j has no text instead of calling it harmless',
    (text) => {
      expect(judged(text, null)).toMatchObject({ verdict: 'not-judged', reason: 'no-text' });
    },
  );

  it.each([
    ['es', 'es'],
    ['pt', 'pt'],
    ['in', 'in'],
    ['fr-CA', 'fr-ca'],
  ])('names the language X tells: %s', (lang, reason) => {
    expect(judged('@Telus my internet is down again', lang)).toMatchObject({
      verdict: 'not-judged',
      reason,
      score: null,
    });
  });

  it.each([
    ['es', 'es'],
    ['en', 'und'],
    [null, 'und'],
  ])("never takes X's translation for what was written, under the tag %s", (lang, reason) => {
    const text = '@Telus my internet has been down for three days and nobody has answered me';
    expect(judge({ text, lang, translated: true, relation: 'mention' })).toMatchObject({
      verdict: 'not-judged',
      reason,
    });
  });

  it.each([
    ['@Telus mi internet no funciona desde hace 3 días, que servicio tan malo', 'es'],
    ['@AirX o voo está atrasado há 4 horas e ninguém ajuda, não tenho resposta', 'pt'],
    ['@SNCF mon train est en retard depuis une heure et personne ne nous dit rien', 'fr'],
    ['@DB_Bahn der Zug ist schon wieder zu spät und ich habe keine Antwort', 'de'],
    ['@NTT 昨日からインターネットが使えません', 'ja'],
    ['@KT 인터넷이 또 안 돼요', 'ko'],
    ['@MTC мой интернет не работает уже три дня', 'und-Cyrl'],
    ['@STC الإنترنت لا يعمل منذ ثلاثة أيام', 'und-Arab'],
  ])('recognises %j without help', (text, reason) => {
    expect(judged(text, null)).toMatchObject({ verdict: 'not-judged', reason });
    expect(judged(text, 'und')).toMatchObject({ verdict: 'not-judged', reason });
  });

  it.each(['es', 'tl', 'et'])(
    'judges plain English that X takes for another language (%s), and says so',
    (lang) => {
      const text = '@Telus my internet is down again and nobody can tell me why, no help at all';
      const { verdict, evidence } = judged(text, lang);
      expect(verdict).toBe('complaint');
      expect(evidence.map(({ why }) => why)).toContain(`reads as English, though X says "${lang}"`);
    },
  );

  it('believes X about a few words, and about another language with English in it', () => {
    expect(judged('@Telus the service is bad', 'fr').reason).toBe('fr');
    const mixed = '@Telus your app is down y no puedo pagar el recibo que me llega por correo';
    expect(judged(mixed, 'es').reason).toBe('es');
  });

  it('believes the script when X says English but the letters are not', () => {
    expect(judged('@NTT 昨日からインターネットが使えません', 'en').reason).toBe('ja');
  });
});

describe('posts in English', () => {
  it.each([
    '@Telus my internet is down again',
    '@Cafe Nero de la Rue: my order was wrong',
    '@AirX terrible',
    '@AirX el cheapo airline lost my bag',
    '@Citroën my car broke down again, café closed, no help',
  ])('judges %j when X gives no language', (text) => {
    expect(judged(text, null).verdict).not.toBe('not-judged');
    expect(judged(text, 'qme').verdict).not.toBe('not-judged');
    expect(judged(text, 'en-GB').verdict).not.toBe('not-judged');
  });
});
