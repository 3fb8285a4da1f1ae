import { createHash } from 'node:crypto';
import type { CartClient } from '../clients/cart.client.ts';
import type { IdentityClient } from '../clients/identity.client.ts';
import type { OrdersClient } from '../clients/orders.client.ts';
import { type RequestContext, within } from '../request-context.ts';
import type { Person, SessionData } from '../session/session-store.port.ts';

export type Belongings = ReturnType<typeof createBelongings>;

interface Clients {
  cart: CartClient;
  identity: IdentityClient;
  orders: OrdersClient;
}

const PART_MS = 2000;

/**
 * What a guest has gathered becomes the person's at a sign-in: the cart's lines, the wishlist and the session's orders. A
 * sign-in never fails for it: what could not be moved stays in the session, and moves at the next occasion.
 */
export function createBelongings({ cart, identity, orders }: Clients) {
  async function moveCart(context: RequestContext, person: Person, guestCart: string | undefined): Promise<string> {
    const own = cartIdOf(person);
    if (!guestCart || guestCart === own) return own;
    try {
      await cart.mergeCarts(within(context, PART_MS), own, guestCart, mergeKey(own, guestCart, context.requestId));
      return own;
    } catch (error) {
      context.log.warn({ err: error }, 'a cart was not merged and stays with the session');
      return guestCart;
    }
  }

  async function moveKept(
    context: RequestContext,
    person: Person,
    { kept = [] }: Readonly<SessionData>,
  ): Promise<boolean> {
    if (kept.length === 0) return true;
    try {
      await identity.mergeLists(within(context, PART_MS), person.personId, { kept });
      return true;
    } catch (error) {
      context.log.warn({ err: error }, 'a wishlist was not merged and stays with the session');
      return false;
    }
  }

  async function claimOrders(context: RequestContext, person: Person, sessionKey: string): Promise<void> {
    try {
      await orders.claimOrders(within(context, PART_MS), { sessionKey, personId: person.personId });
    } catch (error) {
      // The session still opens them by its key.
      context.log.warn({ err: error }, 'orders of the session were not claimed');
    }
  }

  return {
    /** Moves what the session holds. @returns how the session changes with it */
    async bringAlong(context: RequestContext, person: Person): Promise<(data: SessionData) => void> {
      const session = await context.session.read();
      if (session?.person && session.person.personId !== person.personId) return data => startAfresh(data, person);
      const [cartId, isKeptMoved] = await Promise.all([
        moveCart(context, person, session?.cartId),
        session ? moveKept(context, person, session) : true,
        session && claimOrders(context, person, session.key),
      ]);
      return data => {
        data.cartId = cartId;
        if (isKeptMoved) delete data.kept;
      };
    },

    /** The cart of the session; one that could not be merged at the sign-in is merged now. */
    async cartId(context: RequestContext): Promise<string | undefined> {
      const session = await context.session.read();
      const { person, cartId } = session ?? {};
      if (!person || !cartId || cartId === cartIdOf(person)) return cartId;
      const now = await moveCart(context, person, cartId);
      if (now !== cartId) {
        await context.session.update(data => {
          data.cartId = now;
        });
      }
      return now;
    },

    /** A wishlist that could not be merged at the sign-in is merged now. */
    async settleKept(context: RequestContext, person: Person): Promise<void> {
      const session = await context.session.read();
      if (!session?.kept?.length || !(await moveKept(context, person, session))) return;
      await context.session.update(data => {
        delete data.kept;
      });
    },
  };
}

/** A person has one cart, wherever they sign in. */
const cartIdOf = ({ personId }: Person) => `crt_${personId}`;

/** The same merge sent twice is one merge; what a guest puts in later is another one. */
const mergeKey = (into: string, from: string, requestId: string) =>
  createHash('sha256').update(`${into}\n${from}\n${requestId}`).digest('base64url');

/** Somebody else signs in where a person still was: nothing of theirs goes over. */
function startAfresh(data: SessionData, person: Person): void {
  delete data.kept;
  data.cartId = cartIdOf(person);
  data.key = `ses_${crypto.randomUUID()}`;
  data.flash = {};
  data.refused = {};
  data.placed = {};
}
