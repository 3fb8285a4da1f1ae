import type { Schemas } from '../../contract/schemas.ts';
import type { CatalogClient, VariantSummary } from '../clients/catalog.client.ts';
import type { IdentityClient, Lists } from '../clients/identity.client.ts';
import type { InventoryClient } from '../clients/inventory.client.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { type RequestContext, within } from '../request-context.ts';
import type { ListEntry } from '../session/session-store.port.ts';
import { signedIn } from '../session/signed-in.ts';
import type { Belongings } from './belongings.service.ts';
import { optionsInWords, pictureView } from './localise.ts';
import { createParts } from './part.ts';

export type ListsService = ReturnType<typeof createListsService>;

interface Dependencies {
  identity: IdentityClient;
  catalog: CatalogClient;
  inventory: InventoryClient;
  belongings: Belongings;
  now: () => number;
}

type Piece = Pick<ListEntry, 'sku' | 'slug'>;

const OPTIONAL_MS = 1200;
const KEPT_LIMIT = 200;

/** What is kept and what was looked at: a person's in identity, a guest's wishlist in the session. */
export function createListsService({ identity, catalog, inventory, belongings, now }: Dependencies) {
  const entryOf = ({ sku, slug }: Piece): ListEntry => ({ sku, slug, at: new Date(now()).toISOString() });

  async function readKept(context: RequestContext): Promise<Lists['kept']> {
    const session = await context.session.read();
    if (!session?.person) return session?.kept ?? [];
    await belongings.settleKept(context, session.person);
    return (await identity.getLists(context, session.person.personId)).kept;
  }

  const personId = async (context: RequestContext) => (await context.session.read())?.person?.personId;

  return {
    async getKept(context: RequestContext): Promise<Schemas['Kept']> {
      return keptView(await readKept(context));
    },
    async keep(context: RequestContext, piece: Piece): Promise<Schemas['Kept']> {
      const [variant] = await catalog.getVariants(context, [piece.sku]);
      if (variant?.slug !== piece.slug) throw new GatewayError('unknown-piece');
      const entry = entryOf(piece);
      const person = await personId(context);
      if (person) return keptView((await identity.mergeLists(context, person, { kept: [entry] })).kept);
      const { kept = [] } = await context.session.update(data => {
        const others = (data.kept ?? []).filter(one => one.sku !== piece.sku);
        data.kept = [entry, ...others].slice(0, KEPT_LIMIT);
      });
      return keptView(kept);
    },
    async keepNoLonger(context: RequestContext, sku: string): Promise<Schemas['Kept']> {
      const person = await personId(context);
      if (person) return keptView((await identity.removeKept(context, person, sku)).kept);
      if (!(await context.session.read())?.kept) return keptView([]);
      const { kept = [] } = await context.session.update(data => {
        data.kept = data.kept?.filter(one => one.sku !== sku);
      });
      return keptView(kept);
    },
    async getWishlistPage(context: RequestContext): Promise<Schemas['WishlistPage']> {
      const flash = await context.session.takeFlash('lists');
      const kept = await readKept(context);
      const skus = kept.map(one => one.sku).slice(0, 50);
      const parts = createParts(context);
      const [variants, stock] = skus.length
        ? await Promise.all([
            catalog.getVariants(context, skus),
            parts.optional('stock', inventory.getStock(within(context, OPTIONAL_MS), skus), undefined),
          ])
        : [[], []];
      const items = variants.map(variant => ({
        ...pieceView(variant, context),
        available: stock ? (stock.find(one => one.sku === variant.sku)?.available ?? 0) : null,
      }));
      const status = (await personId(context)) ? 'signed-in' : 'guest';
      return { status, items, flash, missing: parts.missing };
    },
    /** A person's list is read; a guest's stays in the browser, which says what is on it. */
    async getViewed(
      context: RequestContext,
      query: { except: string | undefined; ofGuest: readonly string[]; limit: number },
    ): Promise<Schemas['Viewed']> {
      const person = await personId(context);
      const skus = person ? (await identity.getLists(context, person)).viewed.map(one => one.sku) : query.ofGuest;
      const variants = skus.length ? await catalog.getVariants(context, skus) : [];
      const others = variants.filter(variant => variant.slug !== query.except).slice(0, query.limit);
      return { items: others.map(variant => pieceView(variant, context)) };
    },
    async rememberViewed(context: RequestContext, pieces: readonly (Piece & { at?: string })[]): Promise<void> {
      const { personId: person } = await signedIn(context);
      const viewed = pieces.map(piece => ({ ...entryOf(piece), ...(piece.at && { at: piece.at }) }));
      await identity.mergeLists(context, person, { viewed });
    },
  };
}

const keptView = (kept: readonly ListEntry[]): Schemas['Kept'] => ({ skus: kept.map(one => one.sku) });

function pieceView(variant: VariantSummary, { locale }: RequestContext): Schemas['ListedPiece'] {
  return {
    sku: variant.sku,
    slug: variant.slug,
    name: variant.name[locale],
    variantName: optionsInWords(variant.options, locale),
    price: variant.price,
    picture: pictureView(variant.picture, locale),
  };
}
