import type { CSSProperties } from 'react';
import { css, type Style } from './style';

/** Own drawings on a 24 px grid: plain strokes in the current colour. */
const PATHS = {
  reply: 'M21 11.5a8 8 0 0 1-8 8H4.5l2-2.6A8 8 0 1 1 21 11.5',
  repost: 'M7 19h8a3 3 0 0 0 3-3V7M15 9.5L18 6.5l3 3M17 5H9a3 3 0 0 0-3 3v9M9 14.5L6 17.5l-3-3',
  like: 'M12 20s-8-4.9-8-10.3A4.3 4.3 0 0 1 12 7.5a4.3 4.3 0 0 1 8 2.2C20 15.1 12 20 12 20z',
  views: 'M5 20v-7M12 20V4M19 20v-11',
  bookmark: 'M6 4h12v16l-6-4.5L6 20z',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M5 13v6h14v-6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  home: 'M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20.5 20.5',
  bell: 'M5 17h14l-1.5-3v-4a5.5 5.5 0 0 0-11 0v4zM10 20h4',
  mail: 'M3.5 6h17v12h-17zM3.5 7l8.5 6 8.5-6',
  list: 'M5 4h14v16H5zM8.5 9h7M8.5 12.5h7M8.5 16h4',
  person: 'M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4zM4.5 20a7.5 6.5 0 0 1 15 0z',
  dots: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h.01M12 12h.01M16 12h.01',
  pen: 'M4 20l1-5L16.5 3.5l4 4L9 19zM4 20h7',
  back: 'M20 12H5M11 5.5L4.5 12l6.5 6.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4',
  gif: 'M4 6h16v12H4zM9.5 10.5H7.5v3h2v-1.5M12 10.5v3M14.5 13.5v-3h2.5M14.5 12h2',
  poll: 'M5 7h10M5 12h14M5 17h6',
  emoji: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 13.5c2 3 6 3 8 0M9 9.5h.01M15 9.5h.01',
  calendar: 'M5 6h14v13H5zM5 10h14M9 3.5v4M15 3.5v4',
  pin: 'M9 4h6l-.8 6 3.3 3.5H6.5L9.8 10zM12 13.5V20',
  play: 'M8 5.5v13l11-6.5z',
  mark: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
} as const;
export type IconName = keyof typeof PATHS;

const ICON: Style = {
  display: 'inline-block',
  height: '1.25em',
  maxWidth: '100%',
  fill: 'none',
  stroke: 'currentcolor',
  position: 'relative',
  verticalAlign: 'text-bottom',
  userSelect: 'none',
};

export function Icon({ name, size, filled }: { name: IconName; size?: string; filled?: boolean }) {
  const style: CSSProperties = {
    ...(size ? { height: size } : {}),
    ...(filled ? { fill: 'currentcolor' } : {}),
  };
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={css(ICON)} style={style}>
      <g>
        <path
          d={PATHS[name]}
          strokeWidth={name === 'more' ? 3 : 1.8}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    </svg>
  );
}

const BADGE: Style = {
  display: 'inline-block',
  height: '1.25em',
  marginInlineStart: 2,
  verticalAlign: 'text-bottom',
};

/** The check mark that X shows beside names; it means nothing for how a post is treated. */
export function Badge({ kind }: { kind: 'blue' | 'gold' }) {
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label="Verified account"
      role="img"
      className={css(BADGE)}
      data-testid="icon-verified"
    >
      <circle cx="11" cy="11" r="8.5" fill={kind === 'gold' ? '#d9a400' : '#1d9bf0'} />
      <path
        d="M7 11.3l2.8 2.8L15.2 8.3"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
