import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './link-button.module.css';

/** An action that reads as part of the text around it. */
export function LinkButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={classNames(styles.link, className)} />;
}
