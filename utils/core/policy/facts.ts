/** What a grave post is about, as far as a policy names a team for it. */
export type HoldingTopic = 'safety' | 'legal' | 'discrimination' | 'privacy' | 'press';
