import type { Wording } from './opening';

/** OWN: keeping the case, never the fault. */
export const KEEP: readonly Wording[] = [
  () => ["I'll stay with this until you have an answer."],
  () => ["I'm keeping this one myself."],
  () => ["I'll see it through with you."],
  () => ['It stays with me from here.'],
  () => ['You can hold me to that.'],
];

/** OWN for repeat contact, said once and not as a bigger apology. */
export const OWNER_OPENING: readonly Wording[] = [
  () => ["You shouldn't have to ask again."],
  () => ['You have done enough chasing.'],
  () => ["This shouldn't need another message from you."],
  () => ['Asking once should have been enough.'],
];

export const OWNER_TAKES: readonly Wording[] = [
  () => ["From here it's mine, and I'll stay on it until it's settled."],
  () => ["I'm taking this on myself and I'll keep it until it's settled."],
  () => ["I'll deal with it myself from here rather than pass you on."],
  () => ["I'll keep this with me, so you won't have to start over."],
];

/** What happens if the first step does not help. */
export const FALLBACK: readonly Wording[] = [
  (c) =>
    /^(?:delivery|delay|technical)$/.test(c.category)
      ? ['If it comes right in the meantime, just say so.']
      : null,
  () => ["Whatever I find, I'll tell you, good news or not."],
  () => ["If that leads nowhere, I'll tell you that too."],
  () => ["Either way you'll get a straight answer from me."],
];

/** Closing of a thank-for. */
export const PASS_ON: readonly Wording[] = [
  () => ["I'll pass it to the people who can change it."],
  () => ["I'll put it in front of the team that looks after it."],
  () => ["I'll make sure it reaches the right people."],
];

export const OFFER_MORE: readonly Wording[] = [
  () => ["If you'd like an answer back, say so and I'll get you one."],
  () => ["If there's more to it, tell me here."],
  () => ['If you want to hear what comes of it, just ask me.'],
];

const EXPOSED = { email: 'email address', phone: 'phone number', reference: 'number' } as const;

/** SAFE: private details that the customer put in public. */
export const TAKE_DOWN: readonly Wording[] = [
  ({ specifics: { exposes } }) =>
    exposes[0]
      ? [`Please take the ${EXPOSED[exposes[0]]} off your post, so that nobody misuses it.`]
      : null,
  ({ specifics: { exposes } }) =>
    exposes[0] ? [`To stay safe, please delete the ${EXPOSED[exposes[0]]} from your post.`] : null,
];
