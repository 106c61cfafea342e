import type { RefObject } from 'react';
import { type Row, Timeline } from '../timeline/virtual';
import { T, V } from '../ui/box';
import { base, css, type Style } from '../ui/style';

const HIDDEN: Style = {
  position: 'absolute',
  clip: 'rect(1px, 1px, 1px, 1px)',
  width: 1,
  height: 1,
  overflow: 'hidden',
};
const SECTION: Style = { flexGrow: 1 };

/** `section > h1 + div[aria-label] > div`: how X frames every timeline. */
export function TimelineSection({
  title,
  label,
  rows,
  scroller,
}: {
  title: string;
  label: string;
  rows: readonly Row[];
  scroller?: RefObject<HTMLElement>;
}) {
  return (
    <section
      role="region"
      aria-label={title}
      className={`${base('css', 'display:flex;flex-direction:column;position:relative;min-width:0')} ${css(SECTION)}`}
    >
      <h1 dir="auto" aria-level={1} className={css(HIDDEN)}>
        {title}
      </h1>
      <Timeline label={label} rows={rows} scroller={scroller} />
    </section>
  );
}

const BAR: Style = { position: 'sticky', top: 0, zIndex: 3, backdropFilter: 'blur(12px)' };
const TITLE_ROW: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  minHeight: 53,
  padding: '0 16px',
  gap: 24,
};
const TITLE: Style = { fontSize: '1.3333rem', lineHeight: '1.6rem', fontWeight: 700 };
const SUB: Style = { fontSize: '0.8667rem' };

/** The sticky bar above a column. */
export function TopBar({
  title,
  sub,
  back,
  background,
  dim,
  children,
}: {
  title?: string;
  sub?: string;
  back?: React.ReactNode;
  background: string;
  dim: string;
  children?: React.ReactNode;
}) {
  return (
    <V
      s={BAR}
      style={{ backgroundColor: background.replace('rgb(', 'rgba(').replace(')', ', 0.85)') }}
    >
      {title !== undefined && (
        <V s={TITLE_ROW}>
          {back}
          <V>
            <T dir="ltr" role="heading" aria-level={2} s={TITLE}>
              {title}
            </T>
            {sub && (
              <T s={SUB} style={{ color: dim }}>
                {sub}
              </T>
            )}
          </V>
        </V>
      )}
      {children}
    </V>
  );
}
