import { type MouseEvent, type ReactNode, useEffect, useId, useState } from 'react';
import type { WorldPost } from '../../world/types';
import { go } from '../router';
import { personOf, usePractice } from '../store';
import { Avatar } from '../ui/avatar';
import { B, L, S, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import { base, css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { fullTime, short } from '../words';
import { Actions, liveCounts } from './actions';
import { ReplyingTo, SocialContext } from './context';
import { LinkCard, MediaBox } from './media';
import { UserName } from './name';
import { Quote } from './quote';
import { RichText } from './text';

const ARTICLE: Style = {
  flexDirection: 'row',
  overflow: 'hidden',
  outline: 'none',
  padding: '0 16px',
};
const POINTER: Style = {
  cursor: 'pointer',
  transitionProperty: 'background-color',
  transitionDuration: '0.2s',
  ':focus-visible': { backgroundColor: 'rgba(127, 127, 127, 0.08)' },
  ':hover': { backgroundColor: 'rgba(127, 127, 127, 0.05)' },
};
const GROW: Style = { flexGrow: 1, flexShrink: 1 };
const ROW: Style = { flexDirection: 'row' };
const TOP: Style = { paddingTop: 12 };
const LINED_TOP: Style = { paddingTop: 0, height: 12 };
const COLUMN: Style = { flexBasis: 40, flexGrow: 0, marginRight: 8, alignItems: 'center' };
const LINE: Style = { width: 2, margin: '0 auto', flexGrow: 1 };
const LINE_TOP: Style = { height: 8, marginBottom: 4 };
const LINE_BELOW: Style = { marginTop: 4 };
const BODY: Style = { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingBottom: 12 };
const NAMES: Style = {
  flexDirection: 'row',
  justifyContent: 'space-between',
  alignItems: 'flex-start',
};
const NAMES_LEFT: Style = { flexShrink: 1, maxWidth: '100%' };
const CARET: Style = { marginInlineStart: 8, fontSize: '1.05rem' };
const TEXT: Style = {
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  overflow: 'hidden',
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  flexShrink: 0,
};
const FOCAL_TEXT: Style = {
  fontSize: '1.1333rem',
  lineHeight: '1.6rem',
  overflow: 'hidden',
  marginTop: 12,
};
const MORE: Style = {
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  alignSelf: 'flex-start',
  ':hover': { textDecoration: 'underline' },
};
const WHEN: Style = {
  flexDirection: 'row',
  margin: '16px 0',
  fontSize: '1rem',
  lineHeight: '1.3333rem',
};
const RULED: Style = {
  borderTopWidth: 1,
  borderBottomWidth: 1,
  borderStyle: 'solid',
  padding: '0 4px',
};
const STRONG: Style = { fontWeight: 700 };
const AD: Style = { fontSize: '0.8667rem', lineHeight: '1.0667rem' };

export interface ArticleProps {
  post: WorldPost;
  /** The post that a detail page is about. */
  focal?: boolean;
  ad?: boolean;
  repostedBy?: string;
  pinned?: boolean;
  /** Thread lines to the neighbouring cells. */
  lineAbove?: boolean;
  lineBelow?: boolean;
  /** Handles to name in a "Replying to" line, for a reply shown away from its thread. */
  replyingTo?: readonly string[];
  /** In the reply dialog: no counters, not clickable. */
  inDialog?: boolean;
  onReply?: () => void;
}

/** Things that X leaves alone when the rest of a post is clicked. */
const CONTROLS = 'a, button, [role="link"], [contenteditable]';

/** Name and time come a moment later in cells that X fills while it scrolls. */
function useFilled(hollow: boolean): boolean {
  const [filled, setFilled] = useState(!hollow);
  useEffect(() => {
    if (filled) return;
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => setFilled(true)));
    return () => cancelAnimationFrame(frame);
  }, [filled]);
  return filled;
}

export function Article(props: ArticleProps) {
  const {
    post,
    focal = false,
    ad = false,
    inDialog = false,
    lineAbove = false,
    lineBelow = false,
  } = props;
  const state = usePractice();
  const colours = useColours();
  const filled = useFilled(state.settings.hollow);
  const id = `id__${useId().replaceAll(':', '')}${state.tick % 7}`;
  const person = personOf(state.world, post.by);
  const permalink = `/${post.by}/status/${post.id}`;
  const quoted = post.quotes === null ? undefined : state.posts.get(post.quotes);
  const cut =
    !focal && post.cutAt !== undefined && post.text !== null && post.text.length > post.cutAt;
  const shown = cut ? post.text?.slice(0, post.cutAt) : post.text;
  const line = <V s={[LINE, LINE_BELOW]} style={{ backgroundColor: colours.faint }} />;

  const open = (event: MouseEvent) => {
    if (focal || inDialog || ad || !(event.target instanceof Element)) return;
    if (!event.target.closest(CONTROLS) && getSelection()?.isCollapsed !== false) go(permalink);
  };

  const names = filled && (
    <V s={NAMES}>
      <V s={[ROW, NAMES_LEFT]}>
        <V s={NAMES_LEFT}>
          <UserName
            person={person}
            stacked={focal}
            time={focal || ad ? null : { at: post.at, now: Date.now(), href: permalink }}
          />
        </V>
      </V>
      <V s={ROW}>
        {ad && (
          <T dir="ltr" s={AD} style={{ color: colours.dim }}>
            <S>Ad</S>
          </T>
        )}
        {!inDialog && (
          <V s={CARET}>
            <B
              aria-expanded={false}
              aria-haspopup="menu"
              aria-label="More"
              data-testid="caret"
              style={{ color: colours.dim }}
            >
              <Icon name="more" />
            </B>
          </V>
        )}
      </V>
    </V>
  );

  const text = shown !== null && shown !== undefined && (
    <V>
      <T
        dir="auto"
        lang={post.lang}
        id={`${id}t`}
        data-testid="tweetText"
        s={focal ? FOCAL_TEXT : TEXT}
        style={{
          ...(focal ? {} : { WebkitLineClamp: 10 }),
          textOverflow: 'unset',
          color: colours.text,
        }}
      >
        <RichText text={shown} />
      </T>
      {cut && (
        <L
          s={MORE}
          href={permalink}
          data-testid="tweet-text-show-more-link"
          style={{ color: colours.accent }}
        >
          <S>Show more</S>
        </L>
      )}
    </V>
  );

  const extras: ReactNode = (
    <>
      {post.media && <MediaBox post={post} media={post.media} />}
      {post.card && <LinkCard card={post.card} />}
      {quoted && <Quote post={quoted} id={`${id}q`} />}
    </>
  );

  const avatar = (
    <V s={COLUMN}>
      <V data-testid="Tweet-User-Avatar">
        <V>
          <V>
            <Avatar person={person} size={40} />
          </V>
        </V>
      </V>
      {lineBelow && line}
    </V>
  );

  return (
    <article
      aria-labelledby={`${id} ${id}t ${id}g`}
      role="article"
      tabIndex={focal || inDialog ? -1 : 0}
      data-testid="tweet"
      onClick={open}
      className={[
        base(
          'css',
          'align-items:stretch;border:0 solid black;box-sizing:border-box;display:flex;flex-direction:column;flex-shrink:0;margin:0;min-width:0;position:relative;z-index:0',
        ),
        css(ARTICLE),
        focal || inDialog ? '' : css(POINTER),
        state.tick % 2 ? 'r-hot' : '',
      ]
        .join(' ')
        .trim()}
    >
      <V s={GROW}>
        <V s={GROW}>
          <V s={lineAbove ? LINED_TOP : TOP}>
            {lineAbove ? (
              <V s={ROW}>
                <V s={COLUMN} style={{ height: 12 }}>
                  <V s={LINE_TOP} style={{ width: 2, backgroundColor: colours.faint }} />
                </V>
                <V s={GROW} />
              </V>
            ) : (
              <SocialContext {...props} />
            )}
          </V>
          <V s={ROW}>
            {avatar}
            <V s={focal ? GROW : BODY}>
              {focal ? (
                names
              ) : (
                <>
                  <V>{names}</V>
                  <ReplyingTo handles={props.replyingTo ?? []} id={`${id}r`} />
                  {text}
                  {extras}
                  {inDialog ? (
                    <ReplyingTo handles={[post.by]} id={`${id}r`} />
                  ) : (
                    <V>
                      <V>
                        <Actions post={post} focal={false} onReply={() => props.onReply?.()} />
                      </V>
                    </V>
                  )}
                </>
              )}
            </V>
          </V>
          {focal && (
            <>
              <ReplyingTo handles={props.replyingTo ?? []} id={`${id}r`} />
              {text}
              {extras}
              <FocalTime post={post} permalink={permalink} />
              <V s={RULED} style={{ borderColor: colours.line }}>
                <Actions post={post} focal onReply={() => props.onReply?.()} />
              </V>
            </>
          )}
        </V>
      </V>
    </article>
  );
}

/** On a focal post the time stands outside the name block; of an edited one it leads to the versions. */
function FocalTime({ post, permalink }: { post: WorldPost; permalink: string }) {
  const state = usePractice();
  const colours = useColours();
  const { views } = liveCounts(post, state);
  return (
    <V s={WHEN}>
      <V s={ROW}>
        <T dir="ltr" style={{ color: colours.dim }}>
          <L
            href={post.edited ? `${permalink}/history` : permalink}
            aria-label={fullTime(post.at)}
            style={{ color: colours.dim }}
          >
            <time dateTime={new Date(post.at).toISOString()}>
              {post.edited ? 'Last edited ' : ''}
              {fullTime(post.at)}
            </time>
          </L>
        </T>
        <T dir="ltr" aria-hidden style={{ color: colours.dim, padding: '0 4px' }}>
          <S>·</S>
        </T>
        <T dir="ltr" style={{ color: colours.text }}>
          <S>
            <S s={STRONG}>{short(views)}</S>
            <S style={{ color: colours.dim }}> Views</S>
          </S>
        </T>
      </V>
    </V>
  );
}
