import { useEffect, useState } from 'react';
import { Article } from '../post/article';
import { closeComposer } from '../router';
import { usePractice } from '../store';
import { B, S, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { ComposerBox } from './box';

const LAYER: Style = {
  position: 'fixed',
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
  zIndex: 2,
  alignItems: 'center',
  overflowY: 'auto',
};
const SCRIM: Style = { position: 'fixed', top: 0, right: 0, bottom: 0, left: 0 };
const SHEET: Style = {
  marginTop: '5vh',
  width: 600,
  maxWidth: '96vw',
  borderRadius: 16,
  minHeight: 180,
  overflow: 'hidden',
};
const BAR: Style = {
  flexDirection: 'row',
  justifyContent: 'space-between',
  alignItems: 'center',
  height: 53,
  padding: '0 16px',
  fontSize: '1.1rem',
};
const DRAFTS: Style = { fontWeight: 700, fontSize: '0.9333rem' };
const WAIT: Style = { padding: 40, alignItems: 'center' };

/** X's dialog for posts and replies: over the page it was opened from, with the answered post above the box. */
export function ComposeDialog({ inReplyTo, text }: { inReplyTo: string | null; text: string }) {
  const { posts, settings } = usePractice();
  const colours = useColours();
  const [ready, setReady] = useState(settings.dialogDelay === 0);
  useEffect(() => {
    if (ready) return;
    const timer = setTimeout(() => setReady(true), settings.dialogDelay);
    return () => clearTimeout(timer);
  }, [ready, settings.dialogDelay]);
  const parent = inReplyTo === null ? undefined : posts.get(inReplyTo);

  return (
    <V s={LAYER} data-testid="mask-layer">
      <V s={SCRIM} style={{ backgroundColor: colours.scrim }} onClick={closeComposer} />
      <V
        s={SHEET}
        role="dialog"
        aria-modal
        aria-labelledby="modal-header"
        style={{ backgroundColor: colours.background }}
      >
        <V data-viewportview="true">
          <V s={BAR} id="modal-header">
            <B aria-label="Close" data-testid="app-bar-close" onClick={closeComposer}>
              <Icon name="close" />
            </B>
            <B data-testid="unsentButton">
              <T s={DRAFTS} style={{ color: colours.accent }}>
                <S>Drafts</S>
              </T>
            </B>
          </V>
          {ready ? (
            <V>
              {parent && <Article post={parent} inDialog lineBelow />}
              <ComposerBox
                place="dialog"
                inReplyTo={parent?.id ?? null}
                text={text}
                onSent={closeComposer}
                placeholder={parent ? 'Post your reply' : 'What is happening?'}
              />
            </V>
          ) : (
            <V s={WAIT} role="progressbar" aria-label="Loading">
              <S style={{ color: colours.accent }}>…</S>
            </V>
          )}
        </V>
      </V>
    </V>
  );
}
