import { useShell } from '@maru/shell/contract';
import { useFetcher, useLocation } from '@maru/shell/contract/router';
import type { ReactNode } from 'react';

interface SignOutFormProps {
  /** The button. */
  children: ReactNode;
  className?: string;
  /** Where to go afterwards; where it stands unless said. A page of the account leads to the sign-in then. */
  returnTo?: string;
}

/** A plain form that ends the session. */
export function SignOutForm({ children, className, returnTo }: SignOutFormProps) {
  const { locale } = useShell();
  const { pathname, search } = useLocation();
  const fetcher = useFetcher();
  const here = pathname.startsWith(`/${locale}`) ? pathname + search : `/${locale}`;
  return (
    <fetcher.Form method="post" action="/auth/sign-out" className={className}>
      <input type="hidden" name="returnTo" value={returnTo ?? here} />
      {children}
    </fetcher.Form>
  );
}
