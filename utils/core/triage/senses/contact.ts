/** How customers get in touch: two of them in one post are not the first attempt. */
export const CONTACT_SENSES = {
  wroteIn: 'emailed, e mailed, phoned, rang, rung, messaged, tweeted, texted, dmed',
  gotInTouch:
    'emailed, e mailed, phoned, rang, rung, messaged, tweeted, texted, dmed, called, wrote, written',
} as const;
