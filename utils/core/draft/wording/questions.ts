import type { Category } from '../../post/verdict';
import type { Context } from '../context';
import type { Wording } from './opening';

interface Question {
  ask: string;
  /** The post answers it already. */
  unless?: RegExp;
  /** Only where the post speaks of it. */
  when?: RegExp;
}

/** One public question a category; none asks for personal data. */
const QUESTIONS: Record<Category, readonly Question[]> = {
  delivery: [
    { ask: 'What does the tracking say at the moment?', unless: /track/ },
    {
      ask: 'Has anything arrived at all, or nothing so far?',
      unless: /nothing|missing|wrong|broken|damaged|arrived/,
    },
    { ask: 'Has the tracking changed since you wrote?', when: /track/ },
  ],
  delay: [
    { ask: 'Are you still waiting now?', unless: /still/ },
    { ask: 'Have you been given a new time?', unless: /told|said|says/ },
    { ask: 'What were you last told about it?', unless: /told|said|says/ },
  ],
  cancellation: [
    { ask: 'Have you been offered anything in its place?', unless: /offer|refund|rebook/ },
    { ask: 'Would you rather have your money back or another date?', unless: /refund|rebook/ },
  ],
  billing: [
    {
      ask: 'Has the money left your account, or is it still pending?',
      unless: /pending|debited|deducted|taken/,
    },
    { ask: 'Is it one charge or more than one?', unless: /twice|double|again|charges/ },
  ],
  quality: [
    { ask: 'Was it like that from the start?', unless: /start|first|new|just|opened/ },
    {
      ask: 'Would you rather have it replaced or your money back?',
      unless: /replac|refund|money back/,
      when: /bought|ordered|purchase|broke|faulty|damaged/,
    },
    {
      ask: 'Where was this?',
      unless: / at | in /,
      when: /store|shop|branch|restaurant|station|staff/,
    },
  ],
  technical: [
    {
      ask: 'Does it happen on every device you use?',
      unless: /devices|everywhere|both/,
      when: /app|site|login|log|account|page|stream|play/,
    },
    {
      ask: 'What does the screen say when it happens?',
      unless: /says|say|error|message/,
      when: /app|site|log|screen|page|update|download|install|play|load/,
    },
    {
      ask: 'Which device is it on?',
      unless:
        /iphone|ipad|android|windows|mac|ps[345]|xbox|laptop|tv|phone|printer|pc\b|router|switch/,
      when: /app|site|page|stream|game|play|load|update|download/,
    },
    { ask: 'When did it last work as it should?', unless: /since|never|started|after/ },
    { ask: 'What have you tried so far?', unless: /tried|restart|reinstall|reset/ },
  ],
  account: [
    { ask: 'What do you see when you try?', unless: /says|say|error|message|get/ },
    { ask: 'When did you last get in without trouble?', unless: /since|never|yesterday|ago/ },
  ],
  booking: [
    { ask: 'What happens when you try?', unless: /error|says|try/ },
    {
      ask: 'Is there another date that would work for you?',
      when: /date|day|flight|ticket|table|room/,
    },
  ],
  'service-contact': [
    {
      ask: 'How did you last try to reach us?',
      unless: /phone|call|hold|email|e-mail|dm|chat|message|rang/,
    },
    { ask: 'What is the one thing you need answered first?' },
    { ask: 'What were you last told?', unless: /told|said|says|no (?:reply|response|answer)/ },
  ],
  other: [
    { ask: 'What would put it right for you?' },
    { ask: 'What would you like to see happen?' },
  ],
};

/** ASK: the questions this post leaves open. */
export function openQuestions(c: Context): readonly Wording[] {
  const fits = ({ unless, when }: Question): boolean =>
    !unless?.test(c.lower) && (when === undefined || when.test(c.lower));
  const own = QUESTIONS[c.category].filter(fits);
  const list = own.length > 0 ? own : QUESTIONS.other.filter(fits);
  return list.map(({ ask }) => () => [ask]);
}
