import { pageStatus } from '../../fixtures/page-status';
import { openPost, type States } from './page-and-post';

/** Insert reply: done, copied instead, asked about, or kept back by the account on the page. */
export const INSERTION_STATES: States = {
  inserted: (store) => {
    openPost(store);
    void store.actions.insert('owner');
  },
  copied: (store) => {
    openPost(store);
    store.setState({
      notice: {
        tone: 'problem',
        text: 'Copied instead. This post is not on the page in front. Open the post, press its Reply icon, then Ctrl+V (⌘V on a Mac).',
        link: { href: 'https://x.com/dana_reyes/status/1801', label: 'Open the post' },
      },
    });
  },
  choice: (store) => {
    openPost(store);
    store.setState({
      choice: {
        draftId: 'owner',
        existing: 'Hi Dana, let me look into this and come back to you.',
      },
    });
  },
  account: (store) => {
    openPost(store);
    store.feed.setPage(pageStatus({ account: 'bea_private' }));
  },
};
