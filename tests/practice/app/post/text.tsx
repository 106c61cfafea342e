import { Fragment, type ReactNode } from 'react';
import { L, S, V } from '../ui/box';
import { EMOJI, emojiPicture } from '../ui/emoji';
import { css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';

const EMOJI_STYLE: Style = {
  display: 'inline-block',
  height: '1.2em',
  width: '1.2em',
  verticalAlign: '-20%',
  margin: '0 0.075em',
};
const MENTION: Style = { display: 'inline-flex' };
const ROW: Style = { flexDirection: 'row' };
const LINK: Style = { ':hover': { textDecoration: 'underline' } };
const HIDDEN: Style = { fontSize: 0, lineHeight: 0 };
const SHOWN_URL = 27;

/** Text with every emoji as a picture. */
export function withEmoji(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(EMOJI)) {
    if (match.index > from) parts.push(<S key={from}>{text.slice(from, match.index)}</S>);
    parts.push(
      <img
        key={match.index}
        alt={match[0]}
        draggable={false}
        src={emojiPicture(match[0])}
        title=""
        className={css(EMOJI_STYLE)}
      />,
    );
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(<S key={from}>{text.slice(from)}</S>);
  return parts;
}

/** X shortens a link for the eye and keeps the rest in hidden spans; the address itself is a t.co one. */
function Url({ url, linked }: { url: string; linked: boolean }) {
  const colours = useColours();
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/s.exec(url) ?? [];
  const parts = (
    <>
      <S aria-hidden s={HIDDEN}>
        {scheme}
      </S>
      {rest.slice(0, SHOWN_URL)}
      {rest.length > SHOWN_URL && (
        <>
          <S aria-hidden s={HIDDEN}>
            {rest.slice(SHOWN_URL)}
          </S>
          <S aria-hidden>…</S>
        </>
      )}
    </>
  );
  if (!linked) return <S dir="ltr">{parts}</S>;
  return (
    <L
      s={LINK}
      href="https://t.co/practice00"
      rel="noopener noreferrer nofollow"
      target="_blank"
      style={{ color: colours.accent }}
    >
      {parts}
    </L>
  );
}

const TOKEN = /(https?:\/\/\S+)|(?<![\w@])@(\w{1,15})|(?<!\w)#(\p{L}[\p{L}\p{N}_]*)/gu;

/** The text of a post, marked up as X does: mentions in a `div` each, tags, links, emoji. */
export function RichText({ text, linked = true }: { text: string; linked?: boolean }) {
  const colours = useColours();
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > from)
      parts.push(<Fragment key={from}>{withEmoji(text.slice(from, match.index))}</Fragment>);
    const [whole, url, handle, tag] = match;
    const key = match.index;
    const colour = { color: colours.accent };
    if (url) parts.push(<Url key={key} url={url} linked={linked} />);
    else if (!linked)
      parts.push(
        <S key={key} dir="ltr">
          <S>{whole}</S>
        </S>,
      );
    else if (handle)
      parts.push(
        <V key={key} s={MENTION}>
          <S s={ROW}>
            <L s={LINK} href={`/${handle}`} style={colour}>
              {whole}
            </L>
          </S>
        </V>,
      );
    else
      parts.push(
        <S key={key} s={ROW}>
          <L s={LINK} href={`/hashtag/${tag}?src=hashtag_click`} style={colour}>
            {whole}
          </L>
        </S>,
      );
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push(<Fragment key={from}>{withEmoji(text.slice(from))}</Fragment>);
  return <>{parts}</>;
}
