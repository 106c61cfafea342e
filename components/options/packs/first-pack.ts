/** What a pack of one's own starts from: it is in order as it stands. */
export const FIRST_PACK = `# Your own policy pack. It builds on the general one:
# what is locked there can be made stricter, never looser.
# Ctrl+Space shows what may stand where the cursor is.
schema: care-policy/1
id: own
version: 1
locale: en-GB
languages: [en]
extends: [general]
timezone: Europe/London

brand:
  name: Your brand
  pronoun: I
`;
