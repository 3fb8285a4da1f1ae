import { Router } from 'express';
import { AddressForm, PieceForm, ViewedForm } from '../forms/account.forms.ts';
import { parseForm } from '../forms/parse-form.ts';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import type { AccountService } from '../services/account.service.ts';
import type { ListsService } from '../services/lists.service.ts';
import { type Command, command } from './command.ts';

/** What changes the address book and the lists. How one signs in is `auth/`'s. */
export function accountRoutes(account: AccountService, lists: ListsService): Router {
  const router = Router();
  const book = '/api/account/address-book';
  router.post(
    book,
    onAddresses(async (context, fields) => {
      const address = parseForm(AddressForm, fields, context.locale);
      const body = await account.addAddress(context, address);
      return { status: 201, body, location: sameOriginPath(fields.returnTo) };
    }),
  );
  router.post(
    `${book}/:addressId`,
    onAddresses(async (context, fields, { addressId = '' }) => {
      const address = parseForm(AddressForm, fields, context.locale);
      const body = await account.changeAddress(context, addressId, address);
      return { body, location: sameOriginPath(fields.returnTo) };
    }),
  );
  router.post(
    `${book}/:addressId/remove`,
    onAddresses(async (context, _, { addressId = '' }) => ({ body: await account.removeAddress(context, addressId) })),
  );
  router.post(
    `${book}/:addressId/default`,
    onAddresses(async (context, _, { addressId = '' }) => ({ body: await account.makeDefault(context, addressId) })),
  );
  router.post(
    '/api/account/kept',
    onLists(async (context, fields) => ({
      body: await lists.keep(context, parseForm(PieceForm, fields, context.locale)),
    })),
  );
  router.post(
    '/api/account/kept/:sku/remove',
    onLists(async (context, _, { sku = '' }) => ({ body: await lists.keepNoLonger(context, sku) })),
  );
  router.post(
    '/api/account/viewed',
    onLists(async (context, fields) => {
      const viewed = Array.isArray(fields.items)
        ? parseForm(ViewedForm, fields, context.locale).items
        : [parseForm(PieceForm, fields, context.locale)];
      await lists.rememberViewed(context, viewed);
      return { body: {} };
    }),
  );
  return router;
}

const onAddresses = (run: Command['run']) =>
  command({
    scope: 'addresses',
    page: (locale, { failTo }) => sameOriginPath(failTo) ?? `/${locale}/account/addresses`,
    run,
  });

const onLists = (run: Command['run']) =>
  command({ scope: 'lists', page: locale => `/${locale}/account/wishlist`, run });
