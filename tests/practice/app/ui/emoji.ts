const svg = (body: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${body}</svg>`)}`;

const face = (mouth: string, more = '') =>
  svg(
    `<circle cx="18" cy="18" r="17" fill="#ffcc4d"/><circle cx="12" cy="14" r="2.4" fill="#664500"/><circle cx="24" cy="14" r="2.4" fill="#664500"/><path d="${mouth}" fill="none" stroke="#664500" stroke-width="2.4" stroke-linecap="round"/>${more}`,
  );

const DRAWN: Record<string, string> = {
  '❤️': svg(
    '<path d="M18 32S2 22 2 12a8 8 0 0 1 16-2 8 8 0 0 1 16 2c0 10-16 20-16 20z" fill="#dd2e44"/>',
  ),
  '🔥': svg(
    '<path d="M18 2c2 8 11 10 11 20a11 11 0 0 1-22 0c0-5 3-7 4-11 3 2 4 4 4 7 3-4 4-10 3-16z" fill="#f4900c"/><path d="M18 18c1 4 5 5 5 10a5 5 0 0 1-10 0c0-4 4-5 5-10z" fill="#ffcc4d"/>',
  ),
  '🌊': svg(
    '<path d="M2 28c4 0 4-3 8-3s4 3 8 3 4-3 8-3 4 3 8 3v6H2zM4 22C6 10 16 4 26 8c-6 0-8 4-7 7 1 4 6 4 8 2-1 6-8 9-14 7-3-1-6-1-9-2z" fill="#3b88c3"/>',
  ),
  '👏': svg(
    '<path d="M8 20l10-12 4 3-6 8 9-9 3 4-8 8 6-5 2 4-9 10c-4 4-9 3-12 0z" fill="#ffcc4d"/>',
  ),
  '😭': face(
    'M12 27c3-5 9-5 12 0',
    '<path d="M11 17v13M25 17v13" stroke="#5dadec" stroke-width="4"/>',
  ),
  '😂': face(
    'M10 20c2 9 14 9 16 0z',
    '<circle cx="5" cy="20" r="4" fill="#5dadec"/><circle cx="31" cy="20" r="4" fill="#5dadec"/>',
  ),
  '🙃': face('M11 11c3-5 11-5 14 0'),
};

/** X draws emoji as pictures whose `alt` is the character; these are our own small drawings. */
export const emojiPicture = (emoji: string): string => DRAWN[emoji] ?? face('M11 23c3 5 11 5 14 0');

/** Emoji as people see them: a whole sequence is one. */
export const EMOJI = /\p{RGI_Emoji}/gv;
