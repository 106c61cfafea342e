import { type MouseEvent, useEffect, useId, useState } from 'react';
import type { WorldPost } from '../../world/types';
import { go } from '../router';
import { personOf, usePractice } from '../store';
import { Avatar } from '../ui/avatar';
import { V } from '../ui/box';
import { base, css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { Actions } from './actions';
import { Content } from './content';
import { ReplyingTo, SocialContext } from './context';
import { FocalTime } from './focal-time';
import { NameRow } from './name-row';

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
const RULED: Style = {
  borderTopWidth: 1,
  borderBottomWidth: 1,
  borderStyle: 'solid',
  padding: '0 4px',
};

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
  const line = <V s={[LINE, LINE_BELOW]} style={{ backgroundColor: colours.faint }} />;

  const open = (event: MouseEvent) => {
    if (focal || inDialog || ad || !(event.target instanceof Element)) return;
    if (!event.target.closest(CONTROLS) && getSelection()?.isCollapsed !== false) go(permalink);
  };

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
                filled && <NameRow {...props} />
              ) : (
                <>
                  <V>{filled && <NameRow {...props} />}</V>
                  <ReplyingTo handles={props.replyingTo ?? []} id={`${id}r`} />
                  <Content post={post} focal={false} id={id} />
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
              <Content post={post} focal id={id} />
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
