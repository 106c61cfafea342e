import { all, type Violation } from './violation';

/** Personal data that is told, asked for or repeated. */
export const PRIVATE_DATA: readonly Violation[] = [
  ...all('pii.card', [
    'It went to the card 4242 4242 4242 4242.',
    'Was 378282246310005 the one charged?',
    'I see 6011-1111-1111-1117 on the order.',
  ]),
  ...all('pii.secret', [
    'Your new PIN is 7719.',
    'I set the password to Otter!55 for now.',
    'Type the code 551902 when it asks, your passcode is 551902.',
  ]),
  ...all('pii.bank', [
    'It was paid into GB29 NWBK 6016 1331 9268 19.',
    'The refund goes to account number 41528890.',
    'We hold sort code 30-94-21 for you.',
  ]),
  ...all('pii.identity', [
    'We have your NI number as AB987654C.',
    'Your date of birth, 04/11/1979, is on the form.',
    'The SSN on file is 078-05-1120.',
  ]),
  ...all('pii.contact', [
    'Should we write to mia.holt77@gmail.com?',
    'We tried 07700 900877 at noon.',
    'Ring my own phone, (212) 555-0187.',
  ]),
  ...all('pii.postcode', [
    'Does it go to M14 5RT?',
    'The van was near SW1A 2AA.',
    'Is EH3 9QN still right?',
  ]),
  ...all('pii.ask-public pii.ask-public-short', [
    'Could you post your customer number here?',
    'Send me your full name and street address.',
    'What is your booking reference?',
    'Please confirm your mobile number so I can ring.',
    'Tell me your zip code and order number.',
    'Can we get your date of birth?',
  ]),
  ...all('pii.ask-public-short pii.ask-public', [
    'Policy number?',
    'Your date of birth, please.',
    'Order number please, and I will look.',
  ]),
  ...all('pii.ask-secret pii.ask-public', [
    'Please DM your password.',
    'Send me the long number on the debit card by DM.',
    'I need the verification code you were texted.',
    'What is your PIN?',
  ]),
  ...all('echo.reference', ['I have 112-7731001 open here.', 'Is 112-7731001 the right one?']),
  ...all('echo.private pii.contact', ['I will ring 07911 123456 later.']),
  ...all('echo.private pii.postcode', ['The van is near LS1 4AP.']),
  ...all('minor.no-dm', ['Please DM me.', 'Send us a private message.'], { flag: 'minor' }),
];
