// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every authorisation of one order, oldest first */
        get: operations["listAuthorisations"];
        put?: never;
        /**
         * Hold an amount on a card for one order
         * @description A refusal is kept under its key like an approval. A processor error is not, so the same key tries again and never holds twice.
         */
        post: operations["authorise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorisations/{authorisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One authorisation */
        get: operations["getAuthorisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorisations/{authorisationId}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the whole amount; a captured one stays as it is */
        post: operations["capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorisations/{authorisationId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give captured money back, in one piece or several
         * @description Two refunds of the same amount may both be meant; only the idempotency key tells them from one that is repeated.
         */
        post: operations["refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorisations/{authorisationId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let go of an amount that was not captured; a voided one stays as it is */
        post: operations["void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums over all authorisations
         * @description authorised = held + captured + voided, and net = captured - refunded. `isBalanced` says that entries and authorisations agree.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a card for a token
         * @description A token is good for one order and for one hour. Not idempotent, and harmless when repeated.
         */
        post: operations["createToken"];
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
         *       "authorisationId": "aut_91c0",
         *       "orderId": "ord_4f7k2m9x",
         *       "status": "authorised",
         *       "amount": {
         *         "amount": 680000,
         *         "currency": "KRW"
         *       },
         *       "captured": {
         *         "amount": 0,
         *         "currency": "KRW"
         *       },
         *       "refunded": {
         *         "amount": 0,
         *         "currency": "KRW"
         *       },
         *       "card": {
         *         "brand": "visa",
         *         "last4": "4242"
         *       },
         *       "createdAt": "2026-11-25T03:45:00.200Z",
         *       "updatedAt": "2026-11-25T03:45:00.200Z"
         *     }
         */
        Authorisation: {
            amount: components["schemas"]["Money"];
            authorisationId: string;
            captured: components["schemas"]["Money"];
            card: components["schemas"]["Card"];
            /** Format: date-time */
            createdAt: string;
            orderId: string;
            refunded: components["schemas"]["Money"];
            /** @enum {string} */
            status: "authorised" | "captured" | "partly-refunded" | "refunded" | "voided";
            /** Format: date-time */
            updatedAt: string;
        };
        Card: {
            /** @enum {string} */
            brand: "visa" | "mastercard" | "amex" | "jcb" | "unionpay" | "domestic" | "other";
            last4: string;
        };
        /**
         * @example {
         *       "token": "tok_2f81c7",
         *       "brand": "visa",
         *       "last4": "4242",
         *       "expiresAt": "2026-11-25T04:45:00.000Z"
         *     }
         */
        CardToken: {
            /** @enum {string} */
            brand: "visa" | "mastercard" | "amex" | "jcb" | "unionpay" | "domestic" | "other";
            /** Format: date-time */
            expiresAt: string;
            last4: string;
            token: string;
        };
        /** @description An amount that moves, in minor units */
        Charge: {
            amount: number;
            /** @enum {string} */
            currency: "KRW";
        };
        FieldError: {
            code: string;
            message: string;
            /** @description JSON pointer into the body, or /query/…, /headers/…, /params/… */
            pointer: string;
        };
        /**
         * @description An amount in minor units. KRW has none below the won, so 680000 means ₩680,000.
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
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
            requestId?: string;
            status: number;
            title: string;
            type: string;
        };
    };
    responses: {
        /** @description The authorisation as it stands */
        Authorisation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Authorisation"];
            };
        };
        /** @description The request does not fit the document (`invalid-request`, with `errors`) */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was used with another body (`idempotency-key-reused`) */
        KeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such authorisation (`not-found`) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The processor failed and the outcome is unknown (`processor-error`); try again with the same key */
        ProcessorError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The authorisation is in another state (`wrong-state`) */
        WrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        AuthorisationId: string;
        /**
         * @description Same key and same body: the same answer, done once. Same key and another body: 422 `idempotency-key-reused`.
         *     Answers are kept for 24 hours.
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAuthorisations: {
        parameters: {
            query: {
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They may be none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorisation"][];
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    authorise: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: the same answer, done once. Same key and another body: 422 `idempotency-key-reused`.
                 *     Answers are kept for 24 hours.
                 */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Charge"];
                    orderId: string;
                    token: string;
                };
            };
        };
        responses: {
            201: components["responses"]["Authorisation"];
            400: components["responses"]["Invalid"];
            /** @description The card was refused (`card-declined`, `insufficient-funds`) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is unknown or too old (`token-unknown`), or was used for another order (`token-used`); or `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["ProcessorError"];
        };
    };
    getAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authorisationId: components["parameters"]["AuthorisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Authorisation"];
            404: components["responses"]["NotFound"];
        };
    };
    capture: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: the same answer, done once. Same key and another body: 422 `idempotency-key-reused`.
                 *     Answers are kept for 24 hours.
                 */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                authorisationId: components["parameters"]["AuthorisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Authorisation"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["KeyReused"];
        };
    };
    refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: the same answer, done once. Same key and another body: 422 `idempotency-key-reused`.
                 *     Answers are kept for 24 hours.
                 */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                authorisationId: components["parameters"]["AuthorisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Charge"];
                };
            };
        };
        responses: {
            200: components["responses"]["Authorisation"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            /** @description Not captured (`wrong-state`), or more than is left of it (`refund-too-high`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
        };
    };
    void: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Same key and same body: the same answer, done once. Same key and another body: 422 `idempotency-key-reused`.
                 *     Answers are kept for 24 hours.
                 */
                "idempotency-key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                authorisationId: components["parameters"]["AuthorisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Authorisation"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["KeyReused"];
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorised: components["schemas"]["Money"];
                        captured: components["schemas"]["Money"];
                        count: number;
                        held: components["schemas"]["Money"];
                        isBalanced: boolean;
                        net: components["schemas"]["Money"];
                        refunded: components["schemas"]["Money"];
                        voided: components["schemas"]["Money"];
                    };
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cvc: string;
                    /** @description MM/YY or MM/YYYY */
                    expiry: string;
                    holder: string;
                    /** @description Digits, spaces and hyphens */
                    number: string;
                };
            };
        };
        responses: {
            /** @description The token */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardToken"];
                };
            };
            400: components["responses"]["Invalid"];
            /**
             * @description `invalid-card`; `errors` says which field: `/number` with `luhn` or `length`, `/expiry` with `format` or `past`,
             *     `/cvc` with `format`, `/holder` with `required`
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
