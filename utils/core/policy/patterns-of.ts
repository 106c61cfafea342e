import type { Rule } from './kinds';

/** Every pattern that a rule writes out. */
export function patternsOf(rule: Rule): string[] {
  return [rule.unless, ...ownPatterns(rule)].filter((one) => one !== undefined);
}

function ownPatterns(rule: Rule): (string | undefined)[] {
  switch (rule.kind) {
    case 'existence':
      return rule.tokens;
    case 'substitution':
      return Object.keys(rule.swap);
    case 'occurrence':
      return [rule.token];
    case 'cooccur':
      return [rule.first, rule.second];
    case 'required':
      return [rule.token, rule.given, ...(rule.tokens ?? [])];
    case 'sequence':
      return rule.order;
    case 'fact_only':
      return [rule.where];
    case 'claim':
      return Object.values(rule.needs_event).flat();
    case 'authority':
      return [rule.offer, rule.admission];
    case 'intensity':
      return Object.values(rule.words).flat();
    case 'echo':
      return rule.tokens ?? [];
    case 'hours':
      return [rule.commits];
    case 'asked':
      return Object.entries(rule.told).flat();
    case 'sounds_like':
    case 'doubled':
    case 'mention':
    case 'length':
    case 'entity':
    case 'similarity':
    case 'language':
      return [];
  }
}
