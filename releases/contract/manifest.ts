import * as v from 'valibot';

/** A text in both of the store's languages. */
export const LocalisedText = v.strictObject({
  ko: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
export type LocalisedText = v.InferOutput<typeof LocalisedText>;

const Room = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'a room is kebab-case, as in "gift-cards"'));
const SlotName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'a slot is <room>/<name>, as in "cart/mini-cart"'),
);
const EventName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/, 'an event is <room>:<what-happened>, as in "cart:changed"'),
);
const ChunkName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

/**
 * One gateway read of a page's first paint, by operationId. Path parameters of the operation are taken from the
 * route's parameters of the same name, `locale` from the URL, and the search parameters listed in `search`
 * (`'*'`: all of them) are passed on as they are.
 */
export const ManifestRead = v.strictObject({
  operation: v.pipe(v.string(), v.minLength(1)),
  search: v.optional(v.union([v.literal('*'), v.array(v.string())]), []),
  /**
   * Route parameter → operation parameter: of its path where the names differ, or of its query, which takes none by
   * itself (`{ "slug": "slug" }` passes `/p/:slug` on as `?slug=`).
   */
  params: v.optional(v.record(v.string(), v.string()), {}),
});
export type ManifestRead = v.InferOutput<typeof ManifestRead>;

/** A path that a remote owns, below the locale: `/p/:slug` is served at `/ko/p/…` and `/en/p/…`. */
export const OwnedPath = v.strictObject({
  path: v.pipe(
    v.string(),
    v.regex(
      /^\/([a-z0-9-]+|:[a-zA-Z]+)?(\/([a-z0-9-]+|:[a-zA-Z]+))*$/,
      'a path starts with / and has plain or :named segments',
    ),
  ),
  /** Name of the page's chunk, as its route's `handle.chunk` says. */
  page: ChunkName,
  reads: v.optional(
    v.strictObject({
      critical: v.optional(v.array(ManifestRead), []),
      deferred: v.optional(v.array(ManifestRead), []),
    }),
    {
      critical: [],
      deferred: [],
    },
  ),
  /** `required`: without a signed-in person the gateway answers 303 to the sign-in page. */
  auth: v.optional(v.picklist(['none', 'required']), 'none'),
  /** `noindex` keeps the page out of search engines (carts, orders, accounts). */
  robots: v.optional(v.picklist(['index', 'noindex']), 'index'),
  /** The page's name for title and history, used until the page's own data names it better. */
  title: LocalisedText,
});
export type OwnedPath = v.InferOutput<typeof OwnedPath>;

/** A slot that other rooms' pages can show. Its block size (CSS length) is reserved before, during and after a failure. */
export const OfferedSlot = v.strictObject({
  name: SlotName,
  /** Name of the slot's chunk. */
  chunk: ChunkName,
  size: v.strictObject({ block: v.string(), inline: v.optional(v.string()) }),
});
export type OfferedSlot = v.InferOutput<typeof OfferedSlot>;

export const NavEntry = v.strictObject({
  area: v.picklist(['header', 'footer-help', 'footer-maru', 'account']),
  label: LocalisedText,
  /** Path below the locale. */
  path: v.string(),
  order: v.pipe(v.number(), v.integer()),
});
export type NavEntry = v.InferOutput<typeof NavEntry>;

/** `remote.manifest.json`: everything that the house knows of a remote before running a line of it. */
export const RemoteManifest = v.strictObject({
  $schema: v.optional(v.string()),
  /** Name of the deployable, as in `maru publish mfe-cart`. */
  name: v.pipe(v.string(), v.regex(/^mfe-[a-z][a-z0-9-]*$/)),
  /** Short name, first part of its slots and events, and its `data-room`. */
  room: Room,
  title: LocalisedText,
  owner: v.strictObject({ team: v.string(), contact: v.optional(v.string()) }),
  /** Accent colours by which the owners' toggle paints this room, light and dark. */
  accent: v.strictObject({ light: v.string(), dark: v.string() }),
  /** Version of the shell's contract it was built for, `<major>.<minor>`: same major, minor not newer than the shell's. */
  contract: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  paths: v.array(OwnedPath),
  slots: v.strictObject({ offers: v.array(OfferedSlot), uses: v.array(SlotName) }),
  events: v.strictObject({ emits: v.array(EventName), hears: v.array(EventName) }),
  nav: v.optional(v.array(NavEntry), []),
});
export type RemoteManifest = v.InferOutput<typeof RemoteManifest>;
export type RemoteManifestInput = v.InferInput<typeof RemoteManifest>;
