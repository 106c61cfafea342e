import type { Person } from '../../world/types';
import { A, V } from './box';
import { css, type Style } from './style';
import { useColours } from './theme';

const FILL: Style = {
  position: 'absolute',
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
  width: '100%',
  height: '100%',
};
const RATIO: Style = { display: 'block', width: '100%', paddingBottom: '100%' };
const BLOCK: Style = { display: 'block', overflow: 'visible' };
const CLIP: Style = {
  borderRadius: 9999,
  overflow: 'hidden',
  position: 'absolute',
  left: '50%',
  top: '50%',
  transform: 'translate(-50%, -50%)',
  width: '100%',
  height: '100%',
};
const PICTURE: Style = {
  position: 'absolute',
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
  backgroundSize: 'cover',
  backgroundPosition: 'center',
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

const pictures = new Map<string, string>();

/** A drawn stand-in for a photo: a gradient with initials. */
function picture(person: Person): string {
  const before = pictures.get(person.handle);
  if (before) return before;
  const initials = person.name
    .split(/[\s&]+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${person.hue} 55% 58%)"/><stop offset="1" stop-color="hsl(${person.hue + 40} 60% 38%)"/></linearGradient></defs><rect width="40" height="40" fill="url(#g)"/><text x="20" y="26" font-family="sans-serif" font-size="16" font-weight="600" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  const uri = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  pictures.set(person.handle, uri);
  return uri;
}

/** The account's picture; the handle is the suffix of its test id, as on X. */
export function Avatar({
  person,
  size,
  link = true,
}: {
  person: Person;
  size: number;
  link?: boolean;
}) {
  const colours = useColours();
  const inside = (
    <>
      <V s={CLIP}>
        <V s={FILL} style={{ backgroundColor: colours.background }} />
      </V>
      <V s={CLIP}>
        <V s={BLOCK}>
          <V s={RATIO} />
          <V s={FILL}>
            <V s={FILL} aria-label="">
              <V s={PICTURE} style={{ backgroundImage: `url("${picture(person)}")` }} />
              <img alt="" draggable src={picture(person)} className={css(HIDDEN)} />
            </V>
          </V>
        </V>
      </V>
      <V s={CLIP}>
        <V s={FILL} />
      </V>
    </>
  );
  return (
    <V
      s={BLOCK}
      data-testid={`UserAvatar-Container-${person.handle}`}
      style={{ width: size, height: size }}
    >
      <V s={RATIO} />
      <V s={FILL}>
        <V s={FILL}>
          <V s={RATIO} />
          <V s={FILL}>
            {link ? (
              <A s={FILL} href={`/${person.handle}`} aria-hidden tabIndex={-1}>
                {inside}
              </A>
            ) : (
              <V s={FILL} aria-hidden role="presentation" tabIndex={-1}>
                {inside}
              </V>
            )}
          </V>
        </V>
      </V>
    </V>
  );
}
