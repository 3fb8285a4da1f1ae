// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a batch of reports */
        post: operations["sendTelemetry"];
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
        TelemetryBatch: {
            events: components["schemas"]["TelemetryEvent"][];
        };
        /**
         * @example {
         *       "type": "remote.failed",
         *       "at": "2026-11-25T03:00:00.000Z",
         *       "room": "mfe-cart",
         *       "release": "3.4.0",
         *       "page": "product",
         *       "data": {
         *         "reason": "timeout"
         *       }
         *     }
         */
        TelemetryEvent: {
            /** Format: date-time */
            at?: string;
            data?: {
                [key: string]: unknown;
            };
            page?: string;
            release?: string;
            room?: string;
            /** @description Past tense: remote.failed, remote.loaded, page.viewed, web-vital.measured … */
            type: string;
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
    sendTelemetry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TelemetryBatch"];
            };
        };
        responses: {
            /** @description Taken */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
}
