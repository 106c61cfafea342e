import type { ReactNode } from 'react';
import type { Card, Media, WorldPost } from '../../world/types';
import { A, B, L, S, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import { css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';

const FRAME: Style = {
  marginTop: 12,
  borderWidth: 1,
  borderStyle: 'solid',
  borderRadius: 16,
  overflow: 'hidden',
};
const FILL: Style = { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0 };
const PICTURE: Style = {
  backgroundSize: 'cover',
  backgroundPosition: 'center',
  width: '100%',
  height: '100%',
};
const HIDDEN: Style = {
  opacity: 0,
  position: 'absolute',
  top: 0,
  left: 0,
  width: '100%',
  height: '100%',
  zIndex: -1,
};
const ROW: Style = { flexDirection: 'row', gap: 2 };
const HALF: Style = { flexGrow: 1, flexBasis: 0 };
const PLAY: Style = {
  alignSelf: 'center',
  margin: 'auto',
  width: 56,
  height: 56,
  borderRadius: 9999,
  backgroundColor: 'rgb(29, 155, 240)',
  color: '#fff',
  alignItems: 'center',
  justifyContent: 'center',
  fontSize: 24,
};
const SMALL: Style = { flexDirection: 'row' };
const THUMB: Style = { width: 130, height: 130 };
const LINES: Style = { padding: 12, justifyContent: 'center', gap: 2, flexShrink: 1, flexGrow: 1 };
const TEXT: Style = { fontSize: '1rem', lineHeight: '1.3333rem' };
const ON_PICTURE: Style = {
  position: 'absolute',
  left: 12,
  bottom: 12,
  borderRadius: 4,
  padding: '0 4px',
  backgroundColor: 'rgba(0, 0, 0, 0.77)',
  fontSize: '0.8667rem',
  color: '#fff',
};

/** A drawn stand-in for a photo: soft hills in one hue. */
export function scenery(hue: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" preserveAspectRatio="xMidYMid slice"><rect width="300" height="200" fill="hsl(${hue} 45% 82%)"/><circle cx="225" cy="55" r="26" fill="hsl(${hue + 30} 80% 92%)"/><path d="M0 130Q70 70 150 120T300 100V200H0z" fill="hsl(${hue} 38% 60%)"/><path d="M0 165Q90 120 180 158T300 145V200H0z" fill="hsl(${hue} 42% 42%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function Photo({
  href,
  alt,
  hue,
  ratio,
}: {
  href: string | null;
  alt: string;
  hue: number;
  ratio: number;
}) {
  const photo = (
    <V>
      <V style={{ paddingBottom: `${ratio * 100}%` }} />
      <V s={FILL}>
        <V s={FILL} aria-label={alt} data-testid="tweetPhoto">
          <V s={PICTURE} style={{ backgroundImage: `url("${scenery(hue)}")` }} />
          <img alt={alt} draggable src={scenery(hue)} className={css(HIDDEN)} />
        </V>
      </V>
    </V>
  );
  return href === null ? photo : <A href={href}>{photo}</A>;
}

function Video({ hue, ratio }: { hue: number; ratio: number }) {
  return (
    <V data-testid="placementTracking">
      <V data-testid="videoPlayer">
        <V style={{ paddingBottom: `${ratio * 100}%` }} />
        <V s={FILL}>
          <V
            data-testid="videoComponent"
            style={{
              height: '100%',
              width: '100%',
              backgroundImage: `url("${scenery(hue)}")`,
              backgroundSize: 'cover',
            }}
          >
            <B s={PLAY} aria-label="Play Video">
              <Icon name="play" filled />
            </B>
          </V>
        </V>
      </V>
    </V>
  );
}

/** Pictures or a video under the text. `linked` is false in a quote, where X links only the quote as a whole. */
export function MediaBox({
  post,
  media,
  linked = true,
}: {
  post: WorldPost;
  media: Media;
  linked?: boolean;
}) {
  const colours = useColours();
  const href = (n: number) => (linked ? `/${post.by}/status/${post.id}/photo/${n}` : null);
  let inside: ReactNode;
  if (media.kind === 'video') inside = <Video hue={media.hue} ratio={media.ratio} />;
  else if (media.kind === 'photo')
    inside = <Photo href={href(1)} alt={media.alt} hue={media.hue} ratio={media.ratio} />;
  else
    inside = (
      <V s={ROW}>
        {media.alts.map((alt, index) => (
          <V s={HALF} key={alt}>
            <Photo href={href(index + 1)} alt={alt} hue={media.hue + index * 25} ratio={1} />
          </V>
        ))}
      </V>
    );
  return (
    <V>
      <V s={FRAME} style={{ borderColor: colours.faint }}>
        {inside}
      </V>
    </V>
  );
}

/** A preview of a linked page. The newer large form has only a picture with the title on it. */
export function LinkCard({ card }: { card: Card }) {
  const colours = useColours();
  if (card.large) {
    return (
      <V data-testid="card.wrapper" s={FRAME} style={{ borderColor: colours.faint }}>
        <V data-testid="card.layoutLarge.media">
          <A
            href="https://t.co/practice01"
            rel="noopener noreferrer nofollow"
            target="_blank"
            aria-label={`${card.site} ${card.title}`}
          >
            <V style={{ paddingBottom: '52.3%' }} />
            <V s={FILL}>
              <V s={PICTURE} style={{ backgroundImage: `url("${scenery(card.hue)}")` }} />
              <T s={ON_PICTURE}>
                <S>{card.title}</S>
              </T>
            </V>
          </A>
        </V>
      </V>
    );
  }
  return (
    <V data-testid="card.wrapper" s={[FRAME, SMALL]} style={{ borderColor: colours.faint }}>
      <V data-testid="card.layoutSmall.media" s={THUMB}>
        <V s={PICTURE} style={{ backgroundImage: `url("${scenery(card.hue)}")` }} />
      </V>
      <L
        href="https://t.co/practice01"
        rel="noopener noreferrer nofollow"
        target="_blank"
        style={{ display: 'flex' }}
      >
        <V s={LINES} data-testid="card.layoutSmall.detail">
          <T dir="auto" s={TEXT} style={{ color: colours.dim }}>
            <S>{card.site}</S>
          </T>
          <T dir="auto" s={TEXT} style={{ color: colours.text }}>
            <S>{card.title}</S>
          </T>
        </V>
      </L>
    </V>
  );
}
