import { useShell } from '@maru/shell/contract';
import { useFetcher, useLocation } from '@maru/shell/contract/router';
import type { ReactNode } from 'react';

interface SignOutFormProps {
  /** The button. */
  children: ReactNode;
  className?: string;
}

/** A plain form that ends the session and comes back to where it stands. */
export function SignOutForm({ children, className }: SignOutFormProps) {
  const { locale } = useShell();
  const { pathname, search } = useLocation();
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" action="/auth/sign-out" className={className}>
      <input
        type="hidden"
        name="returnTo"
        value={pathname.startsWith(`/${locale}`) ? pathname + search : `/${locale}`}
      />
      {children}
    </fetcher.Form>
  );
}
