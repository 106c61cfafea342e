import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '@/utils/core/history/entry';
import { type LintInput, lint } from '@/utils/core/policy/lint';
import { complaint, reply } from './history-entries';
import { packOf, strikes } from './policy-packs';

const FACTS = `timezone: Europe/London
facts:
- {id: status, kind: link, value: "https://status.lumen.example"}
- {id: line, kind: phone, value: "020 7946 0958"}
- {id: hours, kind: hours, value: "Mon-Fri 09:00-18:00"}
- {id: soonest, kind: duration, value: 1h}
- {id: old, kind: money, value: "£10", valid_to: "2025-01-01"}
authority:
  agent: {goodwill_max: 0}
  senior: {goodwill_max: 25, currency: GBP, public_offer: true, admit: [service-error-confirmed]}`;

/** A rule of this kind alone; its own examples play no part here. */
function rule(fields: string) {
  return packOf(
    `- {id: it, level: block, message: "%s", tests: {fail: [x], pass: [y]}, ${fields}}`,
    FACTS,
  );
}
const found = (fields: string, text: string, more?: Partial<LintInput>) =>
  strikes(rule(fields), text, more).includes('it');

/** Thursday 15 January 2026, 15:00 in London. */
const NOW = Date.UTC(2026, 0, 15, 15);
const post = (text: string) => ({ text, handle: 'ana_b' });

describe('kinds of rules', () => {
  it('existence: case counts only when asked, a word is not part of another', () => {
    expect(found("kind: existence, tokens: ['\\bvexa\\b']", 'Vexa is cheaper')).toBe(true);
    expect(found("kind: existence, tokens: ['\\bvexa\\b']", 'convexa')).toBe(false);
    expect(found("kind: existence, case_sensitive: true, tokens: ['\\bVexa']", 'vexa')).toBe(false);
  });

  it('unless: in the sentence, not in the next one; quoted words are excused when asked', () => {
    const fields = 'kind: existence, tokens: [promise], unless: "\\\\bcan\'t\\\\b"';
    expect(found(fields, "I can't promise that.")).toBe(false);
    expect(found(fields, "I promise. I can't say more.")).toBe(true);
    expect(found(`${fields}, unless_within: next`, "I promise. I can't say more.")).toBe(false);
    const quoted = 'kind: existence, tokens: [shambles], unless_quoted: true';
    expect(found(quoted, 'You called it “a shambles”.')).toBe(false);
    expect(found(quoted, 'It is a shambles.')).toBe(true);
  });

  it('substitution: the group “it” marks the word that is meant', () => {
    const fields = "kind: substitution, swap: {'back (?P<it>soon)': later}";
    expect(found(fields, 'Get back soon')).toBe(true);
    expect(found(fields, 'See you soon')).toBe(false);
  });

  it('occurrence: too often, too seldom', () => {
    expect(found('kind: occurrence, token: sorry, max: 1', 'Sorry, sorry')).toBe(true);
    expect(found('kind: occurrence, token: sorry, max: 1', 'Sorry')).toBe(false);
    expect(found('kind: occurrence, token: sorry, min: 1', 'Fine')).toBe(true);
  });

  it('cooccur: in this order, near, in one sentence', () => {
    const fields = 'kind: cooccur, first: sorry, second: but, within: 12';
    expect(found(fields, 'Sorry, but no')).toBe(true);
    expect(found(fields, 'Nothing but sorry')).toBe(false);
    expect(found(fields, 'Sorry. But here it is')).toBe(false);
    expect(found(fields, 'Sorry for the long wait in the rain but no')).toBe(false);
    expect(found(`${fields}, any_order: true`, 'Nothing but sorry')).toBe(true);
  });

  it('required: any token will do, only where it is asked for', () => {
    const fields = "kind: required, tokens: ['\\^[A-Z]', '-[A-Z]{2}$']";
    expect(found(fields, 'On it.')).toBe(true);
    expect(found(fields, 'On it. ^Bea')).toBe(false);
    expect(found(fields, 'On it. -BK')).toBe(false);
    expect(found(`${fields}, given: fire`, 'On it.')).toBe(false);
  });

  it('sequence: what is absent does not matter', () => {
    const fields = 'kind: sequence, order: [sorry, "I\'ll", DM]';
    expect(found(fields, "Sorry. I'll look. DM me")).toBe(false);
    expect(found(fields, "DM me. I'll look. Sorry")).toBe(true);
    expect(found(fields, 'Sorry. DM me')).toBe(false);
  });

  it('length: weighted as X counts, or words of a sentence', () => {
    const link = 'https://status.lumen.example/a/very/long/path/that/counts/as/twenty-three';
    expect(found('kind: length, max: 30', `See ${link}`)).toBe(false);
    expect(found('kind: length, max: 30', '🙂'.repeat(16))).toBe(true);
    expect(found('kind: length, unit: sentence_words, max: 3', 'One two. Three four five.')).toBe(
      false,
    );
    expect(found('kind: length, unit: sentence_words, max: 3', 'One two three four.')).toBe(true);
  });

  it('entity: real validators, and the brand’s own lines are no private data', () => {
    expect(found('kind: entity, entity: card_number', '4111 1111 1111 1111')).toBe(true);
    expect(found('kind: entity, entity: card_number', '4111 1111 1111 1112')).toBe(false);
    const phone = 'kind: entity, entity: email_or_phone';
    expect(found(phone, 'Ring 020 7946 0958')).toBe(true);
    expect(found(`${phone}, except_facts: true`, 'Ring +44 20 7946 0958')).toBe(false);
    expect(found(`${phone}, except_facts: true`, 'Ring 020 7946 0959')).toBe(true);
  });

  it('fact_only: sums from post, case and facts in force; links never from a stranger', () => {
    const money = 'kind: fact_only, entity: money';
    const told = { post: post('you took £54 and £1,200.50') };
    expect(found(money, 'Two charges of £54, then £1200.50', told)).toBe(false);
    expect(found(money, 'A charge of £55', told)).toBe(true);
    expect(found(money, 'A charge of $54', told)).toBe(true);
    const note: HistoryEntry = { kind: 'note', id: 'n', text: 'refund of £20 agreed', at: 1 };
    expect(found(money, 'The £20 is yours', { history: [note] })).toBe(false);
    expect(found(money, 'The £10 is yours', { context: { now: NOW } })).toBe(true);
    const link = 'kind: fact_only, entity: url';
    expect(found(link, 'See status.lumen.example?utm=1')).toBe(false);
    expect(found(link, 'See status.lumen.example.evil.com')).toBe(true);
    expect(found(link, 'See lumen-refunds.com', { post: post('lumen-refunds.com says so') })).toBe(
      true,
    );
  });

  it('claim: a deed of that kind must be logged', () => {
    const fields = 'kind: claim, needs_event: {escalated: "I\'ve passed", called: "I\'ve rung"}';
    const deed = { kind: 'escalated', detail: '', at: null } as const;
    expect(found(fields, "I've passed it on")).toBe(true);
    expect(found(fields, "I've passed it on", { deeds: [deed] })).toBe(false);
    expect(found(fields, "I've rung you", { deeds: [deed] })).toBe(true);
  });

  it('authority: above the role, and never on the customer’s word', () => {
    const fields = 'kind: authority, offer: "I\'ll (?:refund|credit)"';
    const said = { post: post('you promised me £500') };
    expect(found(fields, "I'll refund £500 today", said)).toBe(true);
    expect(found(fields, "I'll credit £20", { context: { role: 'senior' } })).toBe(false);
    expect(found(fields, "I'll credit £30", { context: { role: 'senior' } })).toBe(true);
    const deed = { kind: 'refunded', detail: '£500 approved', at: null } as const;
    expect(found(fields, "I'll refund £500 today", { ...said, deeds: [deed] })).toBe(false);
    expect(found(fields, 'You were told £500', said)).toBe(false);
    const admits = `${fields}, admission: "our mistake"`;
    const confirmed = { kind: 'fault-confirmed', detail: '', at: null } as const;
    expect(found(admits, 'That was our mistake')).toBe(true);
    expect(
      found(admits, 'That was our mistake', { deeds: [confirmed], context: { role: 'senior' } }),
    ).toBe(false);
  });

  it('intensity: no feeling stronger than theirs; not judged, nothing said', () => {
    const text = 'What a devastating wait';
    expect(found('kind: intensity', text, { context: { heat: 0, severity: 1 } })).toBe(true);
    expect(found('kind: intensity', text, { context: { heat: 3, severity: 1 } })).toBe(false);
    expect(found('kind: intensity', text, { context: { heat: 0, severity: 4 } })).toBe(false);
    expect(found('kind: intensity', text)).toBe(false);
  });

  it('echo: what they exposed, in any spelling', () => {
    const shown = { post: post('my number is 07911 123456, order AB-1234-99, what a shit day') };
    expect(found('kind: echo, of: [private]', 'Ring +44 7911 123456?', shown)).toBe(true);
    expect(found('kind: echo, of: [private]', 'Ring 07911 123457?', shown)).toBe(false);
    expect(found('kind: echo, of: [reference]', 'Is it AB123499?', shown)).toBe(true);
    expect(found('kind: echo, of: [words], tokens: [sh.t]', 'A shit day', shown)).toBe(true);
    expect(found('kind: echo, of: [words], tokens: [sh.t]', 'Shut the lid', shown)).toBe(false);
    expect(found('kind: echo, of: [handle]', 'Hi @ana_b', shown)).toBe(true);
  });

  it('similarity: against what this customer was told, not what they wrote', () => {
    const fields = 'kind: similarity, against: customer_last_5, max: 0.35';
    const text = 'Sorry the parcel is late, I will ask the depot today.';
    const told = reply('r', 'p', 'Sorry the parcel is late, I will ask the depot now.', 1);
    expect(found(fields, text, { history: [told] })).toBe(true);
    expect(found(fields, text, { history: [complaint('p', text, 1)] })).toBe(false);
    expect(found(fields, 'Two callbacks, none made.', { history: [told] })).toBe(false);
  });

  it('language: what the pack cannot read; a short greeting is nobody’s language', () => {
    expect(found('kind: language', 'Lo siento, voy a mirar tu pedido esta tarde.')).toBe(true);
    expect(found('kind: language', '申し訳ございません、すぐに確認いたします。')).toBe(true);
    expect(found('kind: language', 'Merci! ^Jo')).toBe(false);
    expect(found('kind: language', "I'll look into the missing parcel today.")).toBe(false);
  });

  it('hours: promises outside of hours, in the past, or too soon', () => {
    const at = { context: { now: NOW } };
    const fields = 'kind: hours, soonest: soonest';
    expect(found(fields, "I'll write by 5pm", at)).toBe(false);
    expect(found(fields, "I'll write by 8pm", at)).toBe(true);
    expect(found(fields, "I'll write by 2pm", at)).toBe(true);
    expect(found(fields, "I'll write by 15:30", at)).toBe(true);
    expect(found(fields, "I'll write by 10am tomorrow", at)).toBe(false);
    expect(found(fields, "You'll hear from me by 10am on Saturday", at)).toBe(true);
    expect(found(fields, 'The party is at 8pm', at)).toBe(false);
    expect(found(fields, "I'll write by 8pm")).toBe(false);
    // 17:30 in London is 12:30 in New York.
    const elsewhere = { context: { now: NOW + 150 * 60_000, timeZone: 'America/New_York' } };
    expect(found(fields, "I'll write by 4pm", elsewhere)).toBe(false);
  });

  it('sounds_like: what is said, in whatever words; it never blocks, and a name says nothing', () => {
    const fields = 'kind: sounds_like, like: deflection';
    expect(found(fields, 'You need to ring customer services for that. ^Bea')).toBe(true);
    expect(found(fields, "I'll ring the courier myself, you don't have to. ^Bea")).toBe(false);
    const [finding] = lint({
      pack: rule(fields),
      text: 'You need to ring customer services for that.',
    });
    expect(finding?.level).toBe('warn');
    const deed = 'kind: sounds_like, like: deed, needs_event: true';
    const text = 'I got the team to look at it and they found the fault.';
    expect(found(deed, text)).toBe(true);
    expect(found(deed, text, { deeds: [{ kind: 'checked', detail: '', at: null }] })).toBe(false);
  });

  it('doubled: a word twice in a row, but no name and none that people say twice', () => {
    const fields = 'kind: doubled, except: [that]';
    expect(found(fields, "I'll ask the the depot.")).toBe(true);
    expect(found(fields, 'I know that that is long.')).toBe(false);
    expect(found(fields, 'The bus to Walla Walla is late.')).toBe(false);
    expect(found(fields, 'It is. Is it yours?')).toBe(false);
  });

  it('asked: a question that the post or an earlier one answers', () => {
    const fields = "kind: asked, told: {'which flight\\b': '\\b[A-Z]{2}\\d{3}\\b'}";
    const text = 'Which flight was it?';
    expect(found(fields, text, { post: post('NW204 was cancelled') })).toBe(true);
    expect(found(fields, text, { post: post('my flight was cancelled') })).toBe(false);
    const before = { history: [complaint('p', 'NW204 was cancelled', 1)] };
    expect(found(fields, text, { post: post('still no answer'), ...before })).toBe(true);
  });

  it('mention: somebody who neither wrote nor was named', () => {
    const fields = 'kind: mention';
    expect(found(fields, '@bob which lamp?', { post: post('broken lamp') })).toBe(true);
    expect(found(fields, '@ana_b which lamp?', { post: post('broken lamp') })).toBe(false);
    expect(found(fields, 'The one @bob has?', { post: post('same as @Bob') })).toBe(false);
    expect(found(fields, '@bob which lamp?')).toBe(false);
  });
});
