// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/carts/{cartId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cart, or 404 while nothing has been put into it */
        get: operations["getCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take out what an order has bought; once for each order
         * @description With `lines` exactly these quantities leave the cart, so what was added while the order was being placed stays.
         *     Without `lines` the cart is emptied. A second call with the same `orderId` changes nothing.
         */
        post: operations["clearCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a quantity of one sku; the same sku raises the line that is there
         * @description Makes the cart when there is none. Without `priceSeen` the price is asked from the catalog, which also refuses an
         *     unknown sku; when the catalog does not answer in time the line is kept without `priceSeen`.
         *     A sum above 20 is refused (`quantity-limit`), so that nobody gets fewer pieces than they asked for without being told.
         */
        post: operations["addLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/lines/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the quantity of one sku; makes cart and line when they are not there
         * @description Without `priceSeen` an existing line keeps the one it has; a new line asks the catalog as in `addLine`.
         */
        put: operations["putLine"];
        post?: never;
        /** Take one line out; a line that is not there is no error */
        delete: operations["removeLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the lines of another cart into this one (a guest signs in)
         * @description Quantities of the same sku are added, up to 20; `limited` names the skus where that cut something off. The other
         *     cart is empty afterwards, so a repeated merge changes nothing. Without such a cart the answer is this cart as it is.
         */
        post: operations["mergeCarts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price the cart as it is now
         * @description Prices are the catalog's of this moment; without the catalog there is no quote (503 `catalog-unavailable`).
         *     Availability is the inventory's; without it the quote is made all the same, each line's `available` is null and
         *     `missing` says `stock`. Delivery costs ₩3,000 and nothing from a subtotal of ₩50,000; picking up costs nothing.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{quoteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quote as it was made, and whether it can still be ordered */
        get: operations["getQuote"];
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
        /**
         * @example {
         *       "cartId": "crt_9b1d",
         *       "version": 3,
         *       "lines": [
         *         {
         *           "sku": "moon-jar-porcelain-large",
         *           "quantity": 1,
         *           "priceSeen": {
         *             "amount": 680000,
         *             "currency": "KRW"
         *           },
         *           "addedAt": "2026-11-25T03:40:00.000Z"
         *         }
         *       ],
         *       "count": 1,
         *       "updatedAt": "2026-11-25T03:40:00.000Z"
         *     }
         */
        Cart: {
            cartId: string;
            /** @description Pieces over all lines */
            count: number;
            /** @description In the order in which they were added */
            lines: components["schemas"]["CartLine"][];
            /** Format: date-time */
            updatedAt: string;
            /** @description Rises by one with each change */
            version: number;
        };
        CartLine: {
            /** Format: date-time */
            addedAt: string;
            priceSeen?: components["schemas"]["Money"];
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
        };
        /** @description To an address. Named as the value of `method`, which is how the discriminator finds it */
        delivery: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            method: "delivery";
        };
        FieldError: {
            code: string;
            message: string;
            /** @description JSON pointer into the body, or /query/…, /headers/…, /params/… */
            pointer: string;
        };
        LocalisedText: {
            en: string;
            ko: string;
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
        /** @description At a shop */
        pickup: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            method: "pickup";
            store: string;
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
        Quantity: number;
        /**
         * @example {
         *       "quoteId": "quo_7c2e",
         *       "cartId": "crt_9b1d",
         *       "cartVersion": 3,
         *       "status": "open",
         *       "delivery": {
         *         "method": "delivery"
         *       },
         *       "lines": [
         *         {
         *           "sku": "moon-jar-porcelain-large",
         *           "slug": "moon-jar-porcelain",
         *           "name": {
         *             "ko": "백자 달항아리",
         *             "en": "Porcelain moon jar"
         *           },
         *           "options": {
         *             "size": {
         *               "ko": "큰 것",
         *               "en": "Large"
         *             }
         *           },
         *           "picture": {
         *             "id": "moon-jar-porcelain-front",
         *             "alt": {
         *               "ko": "달항아리",
         *               "en": "Moon jar"
         *             },
         *             "width": 1600,
         *             "height": 2000
         *           },
         *           "quantity": 1,
         *           "unitPrice": {
         *             "amount": 680000,
         *             "currency": "KRW"
         *           },
         *           "priceSeen": {
         *             "amount": 680000,
         *             "currency": "KRW"
         *           },
         *           "lineTotal": {
         *             "amount": 680000,
         *             "currency": "KRW"
         *           },
         *           "available": 3,
         *           "isAvailable": true
         *         }
         *       ],
         *       "subtotal": {
         *         "amount": 680000,
         *         "currency": "KRW"
         *       },
         *       "shipping": {
         *         "amount": 0,
         *         "currency": "KRW"
         *       },
         *       "discount": {
         *         "amount": 0,
         *         "currency": "KRW"
         *       },
         *       "total": {
         *         "amount": 680000,
         *         "currency": "KRW"
         *       },
         *       "freeShippingFrom": {
         *         "amount": 50000,
         *         "currency": "KRW"
         *       },
         *       "missing": [],
         *       "createdAt": "2026-11-25T03:41:00.000Z",
         *       "expiresAt": "2026-11-25T04:11:00.000Z"
         *     }
         */
        Quote: {
            cartId: string;
            /** @description The version of the cart that was priced */
            cartVersion: number;
            coupon?: {
                code: string;
                /** @enum {string} */
                reason?: "unknown" | "not-yet" | "expired" | "subtotal-too-low";
                /** @enum {string} */
                status: "applied" | "refused";
            };
            /** Format: date-time */
            createdAt: string;
            delivery: components["schemas"]["QuoteDelivery"];
            discount: components["schemas"]["Money"];
            /** Format: date-time */
            expiresAt: string;
            freeShippingFrom: components["schemas"]["Money"];
            lines: components["schemas"]["QuoteLine"][];
            missing: "stock"[];
            quoteId: string;
            shipping: components["schemas"]["Money"];
            /**
             * @description Only an `open` quote can be ordered; `cart-changed` when the cart has another version now
             * @enum {string}
             */
            status: "open" | "expired" | "cart-changed";
            subtotal: components["schemas"]["Money"];
            /** @description subtotal + shipping - discount */
            total: components["schemas"]["Money"];
        };
        QuoteDelivery: components["schemas"]["delivery"] | components["schemas"]["pickup"];
        QuoteLine: {
            /** @description Pieces that could be had, where it is delivered from or picked up; null when the inventory did not answer */
            available: number | null;
            isAvailable: boolean | null;
            lineTotal: components["schemas"]["Money"];
            name: components["schemas"]["LocalisedText"];
            /** @description As the catalog tells them */
            options?: {
                [key: string]: unknown;
            };
            /** @description As the catalog tells it */
            picture?: {
                [key: string]: unknown;
            } | null;
            priceSeen?: components["schemas"]["Money"];
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
            slug: string;
            unitPrice: components["schemas"]["Money"];
        };
        /** @example moon-jar-porcelain-large */
        Sku: string;
    };
    responses: {
        /** @description The whole cart */
        Cart: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Cart"];
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
        /** @description There is no such cart or quote (`not-found`) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A line holds 1 to 20 pieces (`quantity-limit`), a cart 50 lines (`line-limit`) */
        QuantityLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Opaque and chosen by the caller (who keeps it in the session); it is also what gives access to the cart */
        CartId: string;
        /**
         * @description Same key and same body: the same answer, done once. Same key and another body: 422 `idempotency-key-reused`.
         *     Answers are kept for 24 hours.
         */
        IdempotencyKey: string;
        LineSku: components["schemas"]["Sku"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque and chosen by the caller (who keeps it in the session); it is also what gives access to the cart */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Cart"];
            404: components["responses"]["NotFound"];
        };
    };
    clearCart: {
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
                /** @description Opaque and chosen by the caller (who keeps it in the session); it is also what gives access to the cart */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines?: {
                        quantity: components["schemas"]["Quantity"];
                        sku: components["schemas"]["Sku"];
                    }[];
                    orderId: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Cart"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["KeyReused"];
        };
    };
    addLine: {
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
                /** @description Opaque and chosen by the caller (who keeps it in the session); it is also what gives access to the cart */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    priceSeen?: components["schemas"]["Money"];
                    quantity: components["schemas"]["Quantity"];
                    sku: components["schemas"]["Sku"];
                };
            };
        };
        responses: {
            200: components["responses"]["Cart"];
            400: components["responses"]["Invalid"];
            /** @description The catalog does not know the sku (`unknown-sku`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["QuantityLimit"];
            422: components["responses"]["KeyReused"];
        };
    };
    putLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque and chosen by the caller (who keeps it in the session); it is also what gives access to the cart */
                cartId: components["parameters"]["CartId"];
                sku: components["parameters"]["LineSku"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    priceSeen?: components["schemas"]["Money"];
                    quantity: components["schemas"]["Quantity"];
                };
            };
        };
        responses: {
            200: components["responses"]["Cart"];
            400: components["responses"]["Invalid"];
            /** @description The catalog does not know the sku (`unknown-sku`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["QuantityLimit"];
        };
    };
    removeLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque and chosen by the caller (who keeps it in the session); it is also what gives access to the cart */
                cartId: components["parameters"]["CartId"];
                sku: components["parameters"]["LineSku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Cart"];
            404: components["responses"]["NotFound"];
        };
    };
    mergeCarts: {
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
                /** @description Opaque and chosen by the caller (who keeps it in the session); it is also what gives access to the cart */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fromCartId: string;
                };
            };
        };
        responses: {
            /** @description The merged cart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cart: components["schemas"]["Cart"];
                        limited: components["schemas"]["Sku"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            /** @description A cart cannot be merged into itself (`same-cart`) */
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
    createQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cartId: string;
                    couponCode?: string;
                    delivery: components["schemas"]["QuoteDelivery"];
                };
            };
        };
        responses: {
            /** @description The quote */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            /** @description Nothing to price (`cart-empty`), or the catalog no longer sells a sku (`sku-not-sold`, with `skus`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        skus?: components["schemas"]["Sku"][];
                    };
                };
            };
            /** @description The catalog does not answer (`catalog-unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
}
