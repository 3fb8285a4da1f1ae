import type { Schemas } from '@maru/bff-gateway/contract';
import { useLocation, useNavigate, useNavigation } from '@maru/shell/contract/router';
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
  const next = navigation.location?.pathname === location.pathname ? navigation.location : undefined;
  const { pathname } = location;
  return {
    pathname,
    search: new URLSearchParams((next ?? location).search),
    isChanging: next !== undefined,
    go: search => void navigate(searchPath(pathname, search), { preventScrollReset: true }),
  };
}
