import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  look?: 'primary' | 'plain' | 'quiet';
  /** Shown as an icon alone: the name comes from `aria-label`. */
  icon?: boolean;
  /** Stays focusable, so that the keyboard does not lose its place while something is under way. */
  unavailable?: boolean;
  /** Pressed while unavailable: says why. */
  onRefused?: () => void;
}

export function Button({
  look = 'plain',
  icon = false,
  unavailable = false,
  className,
  onClick,
  onRefused,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? onRefused : onClick}
      className={classNames(styles.button, styles[look], icon && styles.icon, className)}
    />
  );
}
