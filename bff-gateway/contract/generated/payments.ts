// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/api/payments/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Methods, and test cards while the store is a demonstration */
        get: operations["getPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a card into a token */
        post: operations["createPaymentToken"];
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
        Card: {
            card_cvc?: string;
            /** @description MM/YY */
            card_expiry?: string;
            card_holder?: string;
            card_number?: string;
            returnTo?: components["schemas"]["Location"];
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
        /** @enum {string} */
        Locale: "ko" | "en";
        /**
         * @description A same-origin path where the router shall go now.
         * @example /en/cart
         */
        Location: string;
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
         *       "methods": [
         *         {
         *           "id": "card",
         *           "label": "Card"
         *         }
         *       ],
         *       "testCards": [
         *         {
         *           "number": "4242 4242 4242 4242",
         *           "outcome": "approve",
         *           "label": "Approved"
         *         }
         *       ]
         *     }
         */
        PaymentMethods: {
            methods: {
                /** @enum {string} */
                id: "card";
                label: string;
            }[];
            /** @description Empty where real money moves. */
            testCards: {
                label: string;
                number: string;
                /** @enum {string} */
                outcome: "approve" | "decline" | "insufficient-funds" | "slow" | "error";
            }[];
        };
        /**
         * @example {
         *       "token": "tok_5f0c0a5be2c4",
         *       "brand": "visa",
         *       "last4": "4242"
         *     }
         */
        PaymentToken: {
            brand: string;
            last4: string;
            token: string;
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
        /** @description Which language the answer's texts are in. The typed client fills it in. */
        Locale: components["schemas"]["Locale"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPaymentMethods: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The methods */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethods"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createPaymentToken: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Card"];
                "application/x-www-form-urlencoded": components["schemas"]["Card"];
            };
        };
        responses: {
            /** @description The token */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentToken"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
}
