import { createContext, useContext } from 'react';
import { openComposer } from '../router';

/** What the Reply icon of a post in a timeline does: the dialog, or in a deck the column's own drawer. */
export const ReplyContext = createContext<(id: string) => void>(openComposer);
export const useReply = () => useContext(ReplyContext);
