import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { messageGetter } from './get-message';
import { englishMessages } from './messages';

afterEach(cleanup);

// The i18n library asks the extension API for its words; outside an extension there is none.
Object.assign(globalThis, {
  chrome: { i18n: { getMessage: messageGetter(await englishMessages()) } },
});

// jsdom has no layout to scroll; the panel scrolls to the top when another post is shown.
window.scrollTo = () => undefined;
