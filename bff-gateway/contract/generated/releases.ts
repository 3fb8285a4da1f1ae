// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/releases/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes what is live
         * @description For a session of an operator (`Maru-Request: 1`, as for every command); their name is in the log. 401 `sign-in-required`, 404 `release-unknown`, 409 `release-moved` or `release-not-possible`, 422 `release-refused` (with `errors`) or `validation-failed`.
         */
        post: operations["changeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a release changes against another one of its deployable
         * @description For operators and signed requests. 401 `sign-in-required`, 404 `release-unknown`, 409 `release-not-possible` (nothing is active to compare with).
         */
        get: operations["getReleaseDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/discovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active releases and canaries in the frontend-discovery schema, v1-pre */
        get: operations["getReleaseDiscovery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in a record that a team has sealed with its key
         * @description For signed requests; the record is sealed with the key that signed the request, names the entry before it, and is exactly what the same change comes to here. So the log holds the team's signature and the store needs no key of theirs. 401 `signature-invalid`, 403 `release-not-allowed`, 409 `release-moved` with `head` (seal it anew behind that), 409 `release-not-possible`, 422 `release-refused` or `validation-failed`.
         */
        post: operations["recordRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes for visitors, as it happens
         * @description Server-sent events, for everybody. The event's name is the kind of the change, its data `ReleaseEvent` of `@maru/releases/contract`, its id the position in the log. It begins with `position` (where the log is), or, resumed behind a position, with what was missed; `reset` says that what is live is to be read anew. A comment every 15 seconds is a sign of life. 429 `too-many-requests` beyond 20 streams of one address.
         */
        get: operations["followReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the log ends, which the next entry has to name */
        get: operations["getReleaseHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opens a signed link to a combination of releases, in this browser
         * @description As `maru link` signs it. 403 `override-link-invalid` or `override-refused`, 410 `override-link-expired`.
         */
        get: operations["openOverrideLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, from what to what, why and when, newest first
         * @description For operators and signed requests. 401 `sign-in-required`.
         */
        get: operations["getReleaseLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this browser gets instead of what is live */
        get: operations["getOverrides"];
        put?: never;
        /**
         * Chooses published releases, or servers of allowed origins, for this browser
         * @description Replaces what was chosen before; an empty choice ends it. It holds for a day. 403 `override-refused` with what does not fit, or for an origin that is not allowed, 404 `release-unknown`.
         */
        post: operations["setOverrides"];
        /** Back to what is live */
        delete: operations["clearOverrides"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a change would come to, with nothing recorded
         * @description For operators and signed requests. `change` is null when it would change nothing. 401 `signature-invalid`, 404 `release-unknown`, 409 `release-not-possible`, 422 `release-refused`.
         */
        post: operations["planRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The set of releases that this visitor gets
         * @description By the visitor's cookies: cohort, pin and overrides. It begins a visit, or goes on with the one that runs, exactly as a document does; never to be cached.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is live, and since when; for operators and signed requests also who, why, and what is not chosen
         * @description `ReleaseStatus` for a session of an operator and for a request that a team has signed, `LiveStatus` for everybody else, without names and reasons of people.
         */
        get: operations["getReleaseStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/v1/uploads/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The files of a release, before its publish entry
         * @description For signed requests. One tar archive of flat files, `release.json` among them; every file has the size and sha384 that it says, and together they have the digest. Nobody gets them before the log says so. 401 `signature-invalid`, 403 `release-not-allowed`, 413 `body-too-large` (64 MiB), 422 `release-refused` with what does not fit.
         */
        put: operations["uploadRelease"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DeployableName: string;
        /** @description https://github.com/awslabs/frontend-discovery, `schema/v1-pre.json`. */
        Discovery: {
            microFrontends: {
                [key: string]: {
                    [key: string]: unknown;
                }[];
            };
            schema: string;
        };
        /**
         * @example {
         *       "pointer": "/contact_email",
         *       "code": "email",
         *       "message": "An e-mail address has an @ and a domain, like name@example.com."
         *     }
         */
        FieldError: {
            code: string;
            /** @description Says what to do */
            message: string;
            /** @description A JSON pointer into the body that was sent; its last part is the field's name. */
            pointer: string;
        };
        /** @description As `LiveStatus` of `@maru/releases/contract`. */
        LiveStatus: {
            at: string | null;
            entries: {
                [key: string]: unknown;
            }[];
            position: number;
        };
        LogHead: {
            hash: string;
            /** @description Of the newest entry; 0 in an empty log. */
            position: number;
        };
        /**
         * @description An integer in minor units (KRW has none below the won).
         * @example {
         *       "amount": 680000,
         *       "currency": "KRW"
         *     }
         */
        Money: {
            amount: number;
            /** @enum {string} */
            currency: "KRW";
        };
        /**
         * @example {
         *       "releases": {
         *         "mfe-cart": "1.1.0"
         *       }
         *     }
         */
        OverrideChoice: {
            /** @description Deployable → origin of its server; one of MARU_OVERRIDE_ORIGINS. */
            origins?: {
                [key: string]: string;
            };
            /** @description Deployable → id or version of a published release. */
            releases?: {
                [key: string]: components["schemas"]["ReleaseSelector"];
            };
        };
        Overrides: {
            origins: {
                [key: string]: string;
            };
            releases: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            until: string | null;
        };
        Problem: {
            code: string;
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            /** @description With `release-moved`: where the release log ends now. */
            head?: {
                hash: string;
                position: number;
            };
            requestId: string;
            status: number;
            title: string;
            /** @description With `price-changed`: what the order comes to now. */
            total?: components["schemas"]["Money"];
            type: string;
        };
        /**
         * @description As `ChangeBody` of `@maru/releases/contract`.
         * @example {
         *       "request": {
         *         "type": "rollback",
         *         "name": "mfe-cart"
         *       },
         *       "reason": "The total is wrong for two of a kind"
         *     }
         */
        ReleaseChange: {
            /** @description Position of the log that the person looked at; a log that has moved on refuses. */
            expected?: number;
            /** @description Why; it stays readable in the log. */
            reason: string;
            request: {
                name: components["schemas"]["DeployableName"];
                /** @description Of the visitors; for a canary */
                percent?: number;
                release?: components["schemas"]["ReleaseSelector"];
                /** @enum {string} */
                type: "activate" | "canary" | "promote" | "rollback" | "disable" | "enable";
            };
        };
        ReleaseChanged: {
            after: {
                [key: string]: unknown;
            };
            before: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            outcome: "changed" | "unchanged";
            /** @description Of the entry that was recorded. */
            position: number | null;
        };
        /** @description As `ReleaseDiff` of `@maru/releases/contract`. */
        ReleaseDiff: {
            [key: string]: unknown;
        };
        ReleaseEntry: {
            /** @description As `LogRecord` of `@maru/releases/contract`. */
            record: {
                [key: string]: unknown;
            };
        };
        /** @description As `ReleaseHistory` of `@maru/releases/contract`. */
        ReleaseHistory: {
            /** @description Value of `before` for the next page. */
            next: number | null;
            position: number;
            records: {
                [key: string]: unknown;
            }[];
        };
        ReleasePlan: {
            /** @description As in `ReleaseChange`. */
            request: {
                [key: string]: unknown;
            };
        };
        ReleasePlanned: {
            after: {
                [key: string]: unknown;
            };
            before: {
                [key: string]: unknown;
            };
            change: {
                [key: string]: unknown;
            } | null;
            head: components["schemas"]["LogHead"];
        };
        ReleaseRecorded: {
            after: {
                [key: string]: unknown;
            };
            before: {
                [key: string]: unknown;
            };
            position: number;
        };
        ReleaseSelector: string;
        /** @description As `ReleaseStatus` of `@maru/releases/contract`. */
        ReleaseStatus: {
            /** @description Time of the newest entry. */
            at: string | null;
            entries: {
                [key: string]: unknown;
            }[];
            /** @description Hash of the newest entry. */
            head: string;
            /** @description Changes that the reader may ask for; only for an operator. */
            may?: string[];
            /** @description Of the newest entry. */
            position: number;
            snapshot: {
                [key: string]: unknown;
            } | null;
        };
        ReleaseUploaded: {
            digest: string;
            name: string;
            /**
             * @description `published`: the log has these very bytes.
             * @enum {string}
             */
            outcome: "stored" | "published" | "would-publish";
            releaseId: string;
            version: string;
            warnings: {
                [key: string]: unknown;
            }[];
        };
        /** @description As `BrowserSnapshot` of `@maru/releases/contract`. */
        Snapshot: {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description A problem as RFC 9457 says; `code` is one of `contract/errors.ts`. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://maru.example/problems/product-not-found",
                 *       "title": "This piece is not in the store",
                 *       "status": 404,
                 *       "detail": "It may have been renamed or taken off the shelf. Look for it by name, or see what else the kiln makes.",
                 *       "code": "product-not-found",
                 *       "requestId": "5f0c0a5be2c44d0bb5ac2ef0a3a3b8d1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer to a plain form (Accept prefers text/html), on success and on failure. A failure is kept as a one-time flash. */
        SeeOther: {
            headers: {
                /** @description A same-origin path */
                Location?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description `maru=:…:`, Ed25519 in base64. */
        Signature: string;
        /** @description RFC 9421. `maru=("@method" "@authority" "@path" "@query" "content-digest" "content-type");created=…;expires=…;nonce="…";keyid="…";alg="ed25519";tag="maru-releases"`; without a body, without the last two components. At most 300 seconds from `created` to `expires`; each once; `keyid` is that of the team's key in the log (`maru keys`). */
        SignatureInput: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    changeRelease: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseChange"];
            };
        };
        responses: {
            /** @description What was live before and what is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReleaseDiff: {
        parameters: {
            query: {
                /** @description Id or version to compare with; the active one when left out. */
                from?: components["schemas"]["ReleaseSelector"];
                name: components["schemas"]["DeployableName"];
                /** @description Id or version; the newest published one when left out. */
                release?: components["schemas"]["ReleaseSelector"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDiff"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReleaseDiscovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovery document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discovery"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description `maru=:…:`, Ed25519 in base64. */
                Signature?: components["parameters"]["Signature"];
                /** @description RFC 9421. `maru=("@method" "@authority" "@path" "@query" "content-digest" "content-type");created=…;expires=…;nonce="…";keyid="…";alg="ed25519";tag="maru-releases"`; without a body, without the last two components. At most 300 seconds from `created` to `expires`; each once; `keyid` is that of the team's key in the log (`maru keys`). */
                "Signature-Input"?: components["parameters"]["SignatureInput"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseEntry"];
            };
        };
        responses: {
            /** @description It is in the log */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRecorded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    followReleases: {
        parameters: {
            query?: {
                /** @description The same, for a page that has read a snapshot. */
                after?: string;
            };
            header?: {
                /** @description Resume behind this position. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReleaseHead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogHead"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openOverrideLink: {
        parameters: {
            query: {
                /** @description A page of the store to go to; the first one when left out. */
                to?: string;
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    getReleaseLog: {
        parameters: {
            query?: {
                /** @description Only entries before this position. */
                before?: number;
                limit?: number;
                /** @description Only entries about this deployable, as in mfe-cart. */
                name?: components["schemas"]["DeployableName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOverrides: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overrides */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overrides"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setOverrides: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideChoice"];
            };
        };
        responses: {
            /** @description The overrides */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overrides"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clearOverrides: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overrides"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description `maru=:…:`, Ed25519 in base64. */
                Signature?: components["parameters"]["Signature"];
                /** @description RFC 9421. `maru=("@method" "@authority" "@path" "@query" "content-digest" "content-type");created=…;expires=…;nonce="…";keyid="…";alg="ed25519";tag="maru-releases"`; without a body, without the last two components. At most 300 seconds from `created` to `expires`; each once; `keyid` is that of the team's key in the log (`maru keys`). */
                "Signature-Input"?: components["parameters"]["SignatureInput"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleasePlan"];
            };
        };
        responses: {
            /** @description The change and the head that it was decided on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePlanned"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReleaseStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state at the log's newest entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseStatus"] | components["schemas"]["LiveStatus"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadRelease: {
        parameters: {
            query?: {
                /** @description Check, and keep nothing. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description `maru=:…:`, Ed25519 in base64. */
                Signature?: components["parameters"]["Signature"];
                /** @description RFC 9421. `maru=("@method" "@authority" "@path" "@query" "content-digest" "content-type");created=…;expires=…;nonce="…";keyid="…";alg="ed25519";tag="maru-releases"`; without a body, without the last two components. At most 300 seconds from `created` to `expires`; each once; `keyid` is that of the team's key in the log (`maru keys`). */
                "Signature-Input"?: components["parameters"]["SignatureInput"];
            };
            path: {
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-tar": string;
            };
        };
        responses: {
            /** @description They are there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseUploaded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
