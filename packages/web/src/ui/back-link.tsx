import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './back-link.module.css';
import { IconArrowLeft } from './icons.ts';

type BackAnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly ref?: Ref<HTMLAnchorElement>;
};

function BackAnchor({ children, ...rest }: BackAnchorProps) {
  return (
    <a {...rest} className={classes['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {children}
    </a>
  );
}

/** The way from a page back to the list it belongs to; stands above the heading. */
export const BackLink = createLink(BackAnchor);
