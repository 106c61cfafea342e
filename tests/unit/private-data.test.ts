import { describe, expect, it } from 'vitest';
import { luhn } from '@/utils/core/text/private-data/card';
import { findPrivateData } from '@/utils/core/text/private-data/find';
import { maskPrivateData } from '@/utils/core/text/private-data/mask';

const found = (text: string) =>
  findPrivateData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('private data', () => {
  // Numbers that issuers and standards publish for tests.
  it.each([
    ['4111 1111 1111 1111', 'card_number'],
    ['5555-5555-5555-4444', 'card_number'],
    ['378282246310005', 'card_number'],
    ['6011000990139424', 'card_number'],
    ['GB82 WEST 1234 5698 7654 32', 'iban'],
    ['DE89370400440532013000', 'iban'],
    ['NO9386011117947', 'iban'],
    ['jo.b+x@mail.example.com', 'email'],
    ['07700 900123', 'phone'],
    ['+44 7911 123456', 'phone'],
    ['020 7946 0958', 'phone'],
    ['(415) 555-2671', 'phone'],
    ['415-555-2671', 'phone'],
    ['219-09-9999', 'national_id'],
    ['AB 12 34 56 C', 'national_id'],
    ['LS1 4AP', 'postcode'],
    ['SW1A 1AA', 'postcode'],
    ['DN55 1PT', 'postcode'],
  ])('finds %s', (it, kind) => {
    expect(found(`It says ${it} here.`)).toEqual([`${kind} ${it}`]);
  });

  it.each([
    ['born on 3rd March 1980', 'date_of_birth 3rd March 1980'],
    ['DOB: 12/03/80', 'date_of_birth 12/03/80'],
    ['sort code 12-34-56', 'bank_account 12-34-56'],
    ['account no. 31926819', 'bank_account 31926819'],
    ['my PIN is 4821', 'secret 4821'],
    ['the one-time code: 993041', 'secret 993041'],
    ['password is hunter2', 'secret hunter2'],
    ['call 4155552671', 'phone 4155552671'],
  ])('tells by the word beside it: %s', (text, span) => {
    expect(found(text)).toEqual([span]);
  });

  it.each([
    ['a wrong check digit', 'card 4111 1111 1111 1112'],
    ['no issuer of cards', 'tracking 9400 1000 0000 0000 0008'],
    ['a wrong IBAN', 'GB82 WEST 1234 5698 7654 33'],
    ['a tracking number', '1Z999AA10123456784'],
    ['an order number', 'order 112-1234567-1234567'],
    ['bare digits', 'order 4155552671'],
    ['dates and times', 'on 12/03/2026 at 12:30, or 2026-03-12 10:00'],
    ['years', 'between 2018 2019 2020'],
    ['money', '£1,234,567.00 in all'],
    ['a company’s freephone', 'ring 0800 123 4567 or 1-800-433-7300'],
    ['passwords spoken of', 'reset your password from the page, the PIN is yours alone'],
    ['an ID of no state', 'SSN 000-12-3456, 666-12-3456'],
    ['a mention', '@ana_b and @mail.com'],
    ['a model', 'Model 14-j007TX, part XK44 2TT'],
    ['an update', 'the W10 5th update'],
  ])('leaves alone %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads two kinds in one text, the graver where both would fit, and masks them', () => {
    const text = 'Card 4111111111111111, mail jo@mail.com, thanks';
    expect(maskPrivateData(text, findPrivateData(text))).toBe(
      'Card [card number], mail [e-mail], thanks',
    );
  });

  it('knows one number in every spelling', () => {
    const values = ['07911 123456', '+44 7911 123456', '+447911123456'].map(
      (text) => findPrivateData(`call ${text}`)[0]?.value,
    );
    expect(new Set(values)).toEqual(new Set(['+447911123456']));
  });

  it('checks digits as the standard does', () => {
    expect(luhn('79927398713')).toBe(true);
    expect(['79927398710', '79927398711', '79927398717'].some(luhn)).toBe(false);
  });
});
