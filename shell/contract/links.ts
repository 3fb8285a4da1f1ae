import { Link, type LinkProps } from '@maru/shell/contract/router';
import { createElement, type ReactElement, type Ref } from 'react';
import { localePath } from './locale.ts';
import { useShell } from './page-context.ts';

export type LocalLinkProps = Omit<LinkProps, 'to'> & { to: string; ref?: Ref<HTMLAnchorElement> };

/** A link to a path below the locale: `<LocalLink to="/p/moon-jar">`. */
export function LocalLink({ to, ...rest }: LocalLinkProps): ReactElement {
  const { locale } = useShell();
  return createElement(Link, { ...rest, to: localePath(locale, to) });
}

/** Puts paths below the document's locale, for forms and for `href`. */
export function useLocalPath(): (path: string) => string {
  const { locale } = useShell();
  return path => localePath(locale, path);
}
