import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { base, css, type Style } from './style';

const VIEW =
  'align-items:stretch;background-color:transparent;border:0 solid black;box-sizing:border-box;display:flex;flex-basis:auto;flex-direction:column;flex-shrink:0;list-style:none;margin:0;min-height:0;min-width:0;padding:0;position:relative;text-decoration:none;z-index:0';
const TEXT =
  'background-color:transparent;border:0 solid black;box-sizing:border-box;color:inherit;display:inline;font:inherit;list-style:none;margin:0;padding:0;position:relative;text-align:start;text-decoration:none;white-space:pre-wrap;overflow-wrap:break-word';
/** Inside text, a run takes its wrapping from what it stands in. */
const RUN = TEXT.replace('white-space:pre-wrap', 'white-space:inherit');
const BUTTON = `${VIEW};cursor:pointer;touch-action:manipulation;color:inherit;font:inherit;appearance:none`;

function join(
  first: string,
  styles: readonly (Style | undefined)[],
  extra: string | undefined,
): string {
  const names = [first, ...styles.map((style) => (style ? css(style) : '')), extra ?? ''];
  return names.filter(Boolean).join(' ');
}

interface Styled {
  /** Constant style objects; later ones should not repeat properties of earlier ones. */
  s?: Style | readonly Style[];
}

const list = (s: Styled['s']): readonly Style[] =>
  s === undefined ? [] : Array.isArray(s) ? s : [s as Style];

/** A box: X draws nearly everything with these. */
export const V = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'> & Styled>(
  ({ s, className, ...rest }, ref) => (
    <div ref={ref} className={join(base('css', VIEW), list(s), className)} {...rest} />
  ),
);

/** A line or run of text in a `div`. */
export function T({ s, className, ...rest }: ComponentPropsWithoutRef<'div'> & Styled) {
  return <div className={join(base('css', TEXT), list(s), className)} {...rest} />;
}

/** Text inside text. */
export function S({ s, className, ...rest }: ComponentPropsWithoutRef<'span'> & Styled) {
  return <span className={join(base('css', RUN), list(s), className)} {...rest} />;
}

/** A link drawn as a box. */
export function A({ s, className, ...rest }: ComponentPropsWithoutRef<'a'> & Styled) {
  return <a role="link" className={join(base('css', VIEW), list(s), className)} {...rest} />;
}

/** A link inside text. */
export function L({ s, className, ...rest }: ComponentPropsWithoutRef<'a'> & Styled) {
  return (
    <a dir="ltr" role="link" className={join(base('css', RUN), list(s), className)} {...rest} />
  );
}

/** A button. `disabled` sets both attributes and takes it out of the tab order, as X does. */
export const B = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'> & Styled>(
  ({ s, className, disabled, ...rest }, ref) => (
    <button
      ref={ref}
      type="button"
      role="button"
      className={join(base('css', BUTTON), list(s), className)}
      {...rest}
      {...(disabled ? { disabled: true, 'aria-disabled': true, tabIndex: -1 } : {})}
    />
  ),
);
