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
         * @description 404 `release-unknown`, 409 `release-not-possible` (nothing is active to compare with).
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
    "/releases/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, from what to what, why and when, newest first */
        get: operations["getReleaseLog"];
        put?: never;
        post?: never;
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
        /** The set of releases that this visitor gets */
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
        /** What is live, who owns it, and why newer releases are not */
        get: operations["getReleaseStatus"];
        put?: never;
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
        Problem: {
            code: string;
            detail: string;
            errors?: components["schemas"]["FieldError"][];
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
        /** @description As `ReleaseHistory` of `@maru/releases/contract`. */
        ReleaseHistory: {
            /** @description Value of `before` for the next page. */
            next: number | null;
            position: number;
            records: {
                [key: string]: unknown;
            }[];
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
    };
    parameters: never;
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
                    "application/json": components["schemas"]["ReleaseStatus"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
