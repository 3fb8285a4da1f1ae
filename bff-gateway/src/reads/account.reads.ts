import { sameOriginPath } from '../forms/same-origin-path.ts';
import type { RequestContext } from '../request-context.ts';
import type { Services } from '../services/services.ts';
import type { FlashScope } from '../session/session-store.port.ts';
import { isKey, whole } from './query-values.ts';
import type { Read } from './read.ts';

/** Who one is and what is one's own. */
export function accountReads({ auth, account, lists }: Services) {
  const entrance =
    (scope: FlashScope): Read =>
    async (context, { query }) => {
      const flash = await context.session.takeFlash(scope);
      const { status } = await auth.getSession(context);
      return { status, returnTo: sameOriginPath(query.get('returnTo')) ?? home(context), flash };
    };
  return {
    getSession: context => auth.getSession(context),
    getSignInPage: entrance('sign-in'),
    getSignUpPage: entrance('sign-up'),
    getProfilePage: context => account.getProfilePage(context),
    getOrdersPage: (context, { query }) => account.getOrdersPage(context, query.get('cursor') ?? undefined),
    getAddressesPage: context => account.getAddressesPage(context),
    getAddressBook: context => account.getAddressBook(context),
    getWishlistPage: context => lists.getWishlistPage(context),
    getKept: context => lists.getKept(context),
    getViewed: (context, { query }) =>
      lists.getViewed(context, {
        except: query.get('except') ?? undefined,
        ofGuest: query.getAll('sku').filter(isKey).slice(0, 24),
        limit: whole(query.get('limit'), 1, 12) ?? 4,
      }),
  } satisfies Record<string, Read>;
}

const home = ({ locale }: RequestContext) => `/${locale}`;
