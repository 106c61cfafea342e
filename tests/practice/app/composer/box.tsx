import { ContentState, EditorState } from 'draft-js';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import twitter from 'twitter-text';
import { editors } from '../practice';
import { useAccount, usePractice, useStore } from '../store';
import { Avatar } from '../ui/avatar';
import { B, S, T, V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { DECORATOR, TweetEditor } from './editor';
import { Toolbar } from './toolbar';
import { Typeahead } from './typeahead';

export type Place = 'home' | 'inline' | 'dialog';

const FORM: Style = { padding: '4px 16px 0' };
const ROW: Style = { flexDirection: 'row' };
const COLUMN: Style = { flexBasis: 40, marginRight: 8, padding: '12px 0' };
const GROW: Style = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };
const FILL: Style = { flexGrow: 1, flexShrink: 1 };
const LABEL: Style = { padding: '12px 0', fontSize: '1.3333rem', lineHeight: '1.6rem' };
const FOOT: Style = {
  flexDirection: 'row',
  justifyContent: 'space-between',
  alignItems: 'center',
  paddingBottom: 8,
};
const MIDDLE: Style = { alignItems: 'center' };
const PILL: Style = {
  borderRadius: 9999,
  minHeight: 36,
  padding: '0 16px',
  justifyContent: 'center',
  alignItems: 'center',
  alignSelf: 'center',
  fontWeight: 700,
  fontSize: '1rem',
};
const OFF: Style = { opacity: 0.5, cursor: 'default' };
const COUNT: Style = { fontSize: '0.8667rem', margin: '0 12px' };
const LIMIT = 280;

const start = (text: string) =>
  text
    ? EditorState.moveSelectionToEnd(
        EditorState.createWithContent(ContentState.createFromText(text), DECORATOR),
      )
    : EditorState.createEmpty(DECORATOR);

/** X replaces the editor while a form settles: once soon, once later. */
const REMOUNT_AFTER = [60, 240];

/** A new number, and so a new editor element, at those moments; the focus moves along. */
function useRemounts(active: boolean, setState: (state: EditorState) => void): number {
  const { settings } = usePractice();
  const [life, setLife] = useState(0);
  useEffect(() => {
    if (!active) return;
    const renew = () => setLife((n) => n + 1);
    const timers = settings.remount ? REMOUNT_AFTER.map((ms) => setTimeout(renew, ms)) : [];
    const renewEmpty = () => {
      setState(start(''));
      renew();
    };
    if (settings.forgets) timers.push(setTimeout(renewEmpty, settings.forgets));
    return () => timers.forEach(clearTimeout);
  }, [active, settings.remount, settings.forgets, setState]);
  return life;
}

export function ComposerBox({
  place,
  inReplyTo,
  text = '',
  placeholder,
  aside,
  onSent,
}: {
  place: Place;
  inReplyTo: string | null;
  /** Text that the address brought along. */
  text?: string;
  placeholder: string;
  aside?: ReactNode;
  onSent?: () => void;
}) {
  const store = useStore();
  const account = useAccount();
  const colours = useColours();
  const [state, setState] = useState(() => start(text));
  const [touched, setTouched] = useState(place !== 'inline');
  const life = useRemounts(touched && place !== 'home', setState);
  const latest = useRef(state);
  latest.current = state;

  const plain = state.getCurrentContent().getPlainText('\n');
  const { weightedLength } = twitter.parseTweet(plain);
  const ready = plain.trim() !== '' && weightedLength <= LIMIT;

  useLayoutEffect(() => {
    const read = () => {
      const now = latest.current;
      return {
        place,
        inReplyTo,
        text: now.getCurrentContent().getPlainText('\n'),
        hasFocus: now.getSelection().getHasFocus(),
      };
    };
    editors.add(read);
    return () => void editors.delete(read);
  }, [place, inReplyTo]);

  const submit = (trusted: boolean, via: 'button' | 'keys') => {
    if (!ready) return;
    store.submit({ text: plain.trim(), inReplyTo, trusted, via });
    setState(EditorState.push(state, ContentState.createFromText(''), 'remove-range'));
    onSent?.();
  };
  if (!account) return null;

  const button = (
    <B
      s={ready ? PILL : [PILL, OFF]}
      disabled={!ready}
      data-testid={place === 'dialog' ? 'tweetButton' : 'tweetButtonInline'}
      style={{
        backgroundColor: colours.button,
        color: colours.buttonText,
        borderColor: 'rgba(0, 0, 0, 0)',
      }}
      onClick={(event) => submit(event.nativeEvent.isTrusted, 'button')}
    >
      <T dir="ltr" style={{ color: colours.buttonText }}>
        <S>
          <S>{inReplyTo ? 'Reply' : 'Post'}</S>
        </S>
      </T>
    </B>
  );
  return (
    <V s={FORM}>
      <V role="progressbar" aria-valuemax={100} aria-valuenow={0} style={{ visibility: 'hidden' }}>
        <V data-testid="progressBar-bar" style={{ width: '0%', backgroundColor: colours.accent }} />
      </V>
      <V s={ROW}>
        <V s={COLUMN}>
          <Avatar person={account} size={40} />
        </V>
        <V s={GROW}>
          <V s={touched ? undefined : [ROW, MIDDLE]}>
            <V s={FILL} data-rbd-droppable-id="composer-0" data-rbd-droppable-context-id="4">
              <V data-testid="tweetTextarea_0_label" s={LABEL}>
                <V>
                  <T dir="ltr" style={{ color: colours.text }}>
                    <V>
                      <V
                        data-testid="tweetTextarea_0RichTextInputContainer"
                        style={{ minHeight: place === 'dialog' && inReplyTo ? 96 : 24 }}
                      >
                        <TweetEditor
                          key={life}
                          state={state}
                          placeholder={placeholder}
                          onChange={setState}
                          autoFocus={place === 'dialog' || life > 0}
                          onFocus={() => setTouched(true)}
                          onSubmit={(trusted) => submit(trusted, 'keys')}
                        />
                      </V>
                    </V>
                  </T>
                </V>
              </V>
              <Typeahead state={state} />
            </V>
            {!touched && button}
          </V>
          {touched && (
            <V s={FOOT}>
              <Toolbar />
              <V s={[ROW, MIDDLE]}>
                {plain !== '' && (
                  <V
                    s={COUNT}
                    role="progressbar"
                    aria-valuemin={0}
                    aria-valuemax={100}
                    aria-valuenow={Math.min(100, Math.round((weightedLength / LIMIT) * 100))}
                  >
                    <S style={{ color: weightedLength > LIMIT ? 'rgb(244, 33, 46)' : colours.dim }}>
                      {LIMIT - weightedLength}
                    </S>
                  </V>
                )}
                {button}
              </V>
            </V>
          )}
          {aside}
        </V>
      </V>
    </V>
  );
}
