export interface Money {
  amount: number;
  currency: 'KRW';
}

export interface CartLine {
  sku: string;
  quantity: number;
  /** What the shopper saw when the line was last touched; so a change can be told to them. */
  priceSeen?: Money;
  addedAt: string;
}

export interface Cart {
  cartId: string;
  /** Rises by one with each change. */
  version: number;
  /** In the order in which they were added. */
  lines: readonly CartLine[];
  updatedAt: string;
}

export interface NewLine {
  sku: string;
  quantity: number;
  priceSeen?: Money;
}

/** A refusal is a value. */
export type CartChange = { kind: 'changed'; cart: Cart } | { kind: 'refused'; code: 'quantity-limit' | 'line-limit' };

const LINE_QUANTITY_LIMIT = 20;
const CART_LINES_LIMIT = 50;

export function emptyCart(cartId: string, at: string): Cart {
  return { cartId, version: 0, lines: [], updatedAt: at };
}

export function countPieces(cart: Pick<Cart, 'lines'>): number {
  return cart.lines.reduce((sum, line) => sum + line.quantity, 0);
}

/** Adds to the cart; the same sku raises the quantity of the line it has. */
export function addLine(cart: Cart, line: NewLine, at: string): CartChange {
  const present = cart.lines.find(({ sku }) => sku === line.sku);
  return putLine(cart, { ...line, quantity: line.quantity + (present?.quantity ?? 0) }, at);
}

/** Sets the quantity of one sku. Without a price seen, the line keeps the one it has. */
export function putLine(cart: Cart, line: NewLine, at: string): CartChange {
  if (line.quantity > LINE_QUANTITY_LIMIT) return { kind: 'refused', code: 'quantity-limit' };
  const present = cart.lines.find(({ sku }) => sku === line.sku);
  if (!present && cart.lines.length >= CART_LINES_LIMIT) return { kind: 'refused', code: 'line-limit' };
  const priceSeen = line.priceSeen ?? present?.priceSeen;
  const next: CartLine = {
    sku: line.sku,
    quantity: line.quantity,
    ...(priceSeen ? { priceSeen } : {}),
    addedAt: present?.addedAt ?? at,
  };
  const lines = present ? cart.lines.map(entry => (entry === present ? next : entry)) : [...cart.lines, next];
  return { kind: 'changed', cart: withLines(cart, lines, at) };
}

export function removeLine(cart: Cart, sku: string, at: string): Cart {
  if (!cart.lines.some(line => line.sku === sku)) return cart;
  return withLines(
    cart,
    cart.lines.filter(line => line.sku !== sku),
    at,
  );
}

/** Takes out what was bought, and leaves what was added meanwhile. Without `bought`, everything goes. */
export function takeOut(
  cart: Cart,
  bought: readonly { sku: string; quantity: number }[] | undefined,
  at: string,
): Cart {
  const boughtOf = (sku: string) =>
    (bought ?? []).filter(line => line.sku === sku).reduce((sum, line) => sum + line.quantity, 0);
  const lines = bought
    ? cart.lines
        .map(line => ({ ...line, quantity: line.quantity - boughtOf(line.sku) }))
        .filter(line => line.quantity > 0)
    : [];
  return countPieces({ lines }) === countPieces(cart) ? cart : withLines(cart, lines, at);
}

/** Moves all lines of `from` into `cart`; `limited` names the skus of which not every piece had room. */
export function mergeCart(cart: Cart, from: Cart, at: string): { cart: Cart; limited: string[] } {
  const limited: string[] = [];
  let merged = cart;
  for (const line of from.lines) {
    const present = merged.lines.find(({ sku }) => sku === line.sku)?.quantity ?? 0;
    const quantity = Math.min(present + line.quantity, LINE_QUANTITY_LIMIT);
    if (quantity < present + line.quantity) limited.push(line.sku);
    const change = putLine(merged, { ...line, quantity }, at);
    if (change.kind === 'changed') merged = change.cart;
    else limited.push(line.sku);
  }
  return { cart: merged === cart ? cart : { ...merged, version: cart.version + 1 }, limited };
}

function withLines(cart: Cart, lines: readonly CartLine[], at: string): Cart {
  return { ...cart, lines, version: cart.version + 1, updatedAt: at };
}
