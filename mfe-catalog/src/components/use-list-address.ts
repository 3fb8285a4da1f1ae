import type { Schemas } from '@maru/bff-gateway/contract';
import { useLocation, useNavigate, useNavigation } from '@maru/shell/contract/router';
import { useState } from 'react';
import { searchPath } from '../state/list-search.ts';

export interface ListAddress {
  pathname: string;
  /** What the list is, or is about to be: a choice shows at once. */
  search: URLSearchParams;
  isChanging: boolean;
  /** Shows the list of another address, in place. */
  go(search: URLSearchParams): void;
}

/** What every part of the list's page is given. */
export interface ListProps {
  page: Schemas['CategoryPage'];
  address: ListAddress;
}

export function useListAddress(): ListAddress {
  const location = useLocation();
  const navigation = useNavigation();
  const navigate = useNavigate();
  // The router shows a navigation as a transition, which is too late for a checkbox that was just pressed.
  const [asked, setAsked] = useState<{ from: string; search: string }>();
  const next = navigation.location?.pathname === location.pathname ? navigation.location : undefined;
  const isAsked = asked?.from === location.key;
  const { pathname } = location;
  return {
    pathname,
    search: new URLSearchParams(isAsked ? asked.search : (next ?? location).search),
    isChanging: isAsked || next !== undefined,
    go: search => {
      setAsked({ from: location.key, search: search.toString() });
      void navigate(searchPath(pathname, search), { preventScrollReset: true });
    },
  };
}
