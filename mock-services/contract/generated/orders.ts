// Generated from orders.openapi.yaml by "npm run contract". Do not edit.
export interface paths {
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The orders of a person or of a session, newest first
         * @description At least one of the two is needed; with both, the orders of either.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order from a quote
         * @description Answers 201 when the order is confirmed or cancelled within about two seconds, otherwise 202 with status `placing`;
         *     the checkout goes on and `getOrder` tells the outcome. A cancelled order is a 201 with status `cancelled` and `reason`.
         *
         *     The idempotency key stands for one attempt of one shopper. The same key with the same cart, owner, contact and
         *     delivery answers the order that it has placed, as it stands now; a fresh quote of the same cart or a fresh token of
         *     the same card is not compared, because a form that is sent twice makes them anew. Another content: 422.
         *     After a cancelled order the same cart can be ordered again with a new key.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order with its timeline
         * @description With `sessionKey` or `personId` the order is told only to its owner; to others it does not exist (404).
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{idempotencyKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The order that an idempotency key has placed
         * @description For a form that arrives a second time when the first has emptied the cart already, so that no quote can be made any
         *     more. Told only to the order's owner; at least one of `sessionKey` and `personId` is needed.
         */
        get: operations["getOrderOfAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a session's orders to the person who has signed in there
         * @description Only orders that are nobody's yet, so a repeated call changes nothing.
         */
        post: operations["claimOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a guest's order by its number and the e-mail it was placed with
         * @description A wrong number and a wrong e-mail get the same 404. Upper and lower case make no difference in either.
         */
        post: operations["findOrder"];
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
        PlaceOrder: {
            quoteId: string;
            cartId: string;
            owner: components["schemas"]["Owner"];
            contact: components["schemas"]["Contact"];
            delivery: components["schemas"]["Delivery"];
            paymentToken: string;
            /**
             * @description The shopper has seen the order and agrees to pay for it
             * @constant
             */
            consent: true;
        };
        Owner: {
            /** @description Stands for the session; not the cookie's value */
            sessionKey: string;
            personId?: string;
        };
        Contact: {
            email: string;
            name: string;
            phone: string;
        };
        Delivery: components["schemas"]["delivery"] | components["schemas"]["pickup"];
        /** @description To an address. Named as the value of `method`, which is how the discriminator finds it */
        delivery: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            method: "delivery";
            address: components["schemas"]["Address"];
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
        Address: {
            recipient: string;
            phone?: string;
            postalCode: string;
            line1: string;
            line2?: string;
            /** @enum {string} */
            handover?: "hand-over" | "at-the-door" | "with-the-guard";
            note?: string;
        };
        /**
         * @description More will come (on its way, delivered, returned); treat an unknown one as `confirmed`
         * @enum {string}
         */
        OrderStatus: "placing" | "confirmed" | "cancelled";
        /** @enum {string} */
        CancelReason: "card-declined" | "insufficient-funds" | "payment-refused" | "out-of-stock" | "reservation-expired" | "checkout-failed";
        /**
         * @example {
         *       "orderId": "ord_4f7k2m9x",
         *       "number": "M-2611-04F7K",
         *       "status": "confirmed",
         *       "placedAt": "2026-11-25T03:45:00.000Z",
         *       "updatedAt": "2026-11-25T03:45:00.400Z",
         *       "cartId": "crt_9b1d",
         *       "lines": [
         *         {
         *           "sku": "moon-jar-porcelain-large",
         *           "slug": "moon-jar-porcelain",
         *           "name": {
         *             "ko": "백자 달항아리",
         *             "en": "Porcelain moon jar"
         *           },
         *           "quantity": 1,
         *           "unitPrice": {
         *             "amount": 680000,
         *             "currency": "KRW"
         *           },
         *           "lineTotal": {
         *             "amount": 680000,
         *             "currency": "KRW"
         *           }
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
         *       "delivery": {
         *         "method": "pickup",
         *         "store": "bukchon"
         *       },
         *       "contact": {
         *         "email": "reader@mail.example",
         *         "name": "Reader",
         *         "phone": "010-0000-0000"
         *       },
         *       "payment": {
         *         "status": "captured",
         *         "brand": "visa",
         *         "last4": "4242"
         *       },
         *       "timeline": [
         *         {
         *           "eventId": "evt_1",
         *           "type": "order.placed",
         *           "at": "2026-11-25T03:45:00.000Z",
         *           "actor": "shopper"
         *         },
         *         {
         *           "eventId": "evt_2",
         *           "type": "order.stock-reserved",
         *           "at": "2026-11-25T03:45:00.100Z",
         *           "actor": "checkout"
         *         },
         *         {
         *           "eventId": "evt_3",
         *           "type": "order.payment-authorised",
         *           "at": "2026-11-25T03:45:00.200Z",
         *           "actor": "checkout"
         *         },
         *         {
         *           "eventId": "evt_4",
         *           "type": "order.confirmed",
         *           "at": "2026-11-25T03:45:00.300Z",
         *           "actor": "checkout"
         *         },
         *         {
         *           "eventId": "evt_5",
         *           "type": "order.payment-captured",
         *           "at": "2026-11-25T03:45:00.400Z",
         *           "actor": "checkout"
         *         }
         *       ]
         *     }
         */
        Order: {
            orderId: string;
            number: components["schemas"]["OrderNumber"];
            status: components["schemas"]["OrderStatus"];
            reason?: components["schemas"]["CancelReason"];
            /** @description With reason `out-of-stock`, which skus are short and how many are left */
            shortages?: {
                sku: string;
                available: number;
            }[];
            /** Format: date-time */
            placedAt: string;
            /** Format: date-time */
            updatedAt: string;
            cartId?: string;
            lines: components["schemas"]["OrderLine"][];
            subtotal: components["schemas"]["Money"];
            shipping: components["schemas"]["Money"];
            discount: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description As given when the order was placed; only the method is left once personal data is erased */
            delivery: {
                /** @enum {string} */
                method: "delivery" | "pickup";
                address?: components["schemas"]["Address"];
                store?: string;
            };
            /** @description Null once personal data is erased */
            contact: components["schemas"]["Contact"] | null;
            payment: {
                /** @enum {string} */
                status: "none" | "authorised" | "captured" | "voided" | "refunded";
                brand?: string;
                last4?: string;
            };
            /** @description The order's events, oldest first */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /** @example M-2611-04F7K */
        OrderNumber: string;
        OrderLine: {
            sku: string;
            slug: string;
            name: {
                ko: string;
                en: string;
            };
            options?: {
                [key: string]: unknown;
            };
            picture?: {
                [key: string]: unknown;
            } | null;
            quantity: number;
            unitPrice: components["schemas"]["Money"];
            lineTotal: components["schemas"]["Money"];
        };
        OrderSummary: {
            orderId: string;
            number: components["schemas"]["OrderNumber"];
            status: components["schemas"]["OrderStatus"];
            reason?: components["schemas"]["CancelReason"];
            /** Format: date-time */
            placedAt: string;
            total: components["schemas"]["Money"];
            count: number;
            lines: components["schemas"]["OrderLine"][];
        };
        TimelineEntry: {
            eventId: string;
            /** @enum {string} */
            type: "order.placed" | "order.stock-reserved" | "order.payment-authorised" | "order.confirmed" | "order.payment-captured" | "order.payment-voided" | "order.payment-refunded" | "order.stock-released" | "order.cancelled";
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            actor: "shopper" | "checkout" | "operator";
            reason?: components["schemas"]["CancelReason"];
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
        FieldError: {
            /** @description JSON pointer into the body, or /query/…, /headers/…, /params/… */
            pointer: string;
            code: string;
            message: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            code: string;
            requestId?: string;
            errors?: components["schemas"]["FieldError"][];
        };
    };
    responses: {
        /** @description The request does not fit the document (`invalid-request`, with `errors`) */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such order, or it is not theirs (`not-found`) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
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
    listOrders: {
        parameters: {
            query?: {
                personId?: string;
                sessionKey?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    placeOrder: {
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
                "application/json": components["schemas"]["PlaceOrder"];
            };
        };
        responses: {
            /** @description The order is confirmed or cancelled */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The order is still being placed */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Invalid"];
            /** @description There is no such quote (`quote-not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `quote-expired`, `cart-changed` (the cart is not as it was quoted), `quote-mismatch` (the quote is of another cart or
             *     way of delivery), `order-in-progress` (this cart is being ordered already, see `orderId`), `already-ordered` (this
             *     cart as quoted was bought already, see `orderId`)
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        orderId?: string;
                    };
                };
            };
            /** @description The idempotency key was used for another order (`idempotency-key-reused`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The quote cannot be read now (`cart-unavailable`); nothing was placed */
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
    getOrder: {
        parameters: {
            query?: {
                sessionKey?: string;
                personId?: string;
            };
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getOrderOfAttempt: {
        parameters: {
            query?: {
                sessionKey?: string;
                personId?: string;
            };
            header?: never;
            path: {
                idempotencyKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    claimOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sessionKey: string;
                    personId: string;
                };
            };
        };
        responses: {
            /** @description How many */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claimed: number;
                    };
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    findOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    email: string;
                };
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
        };
    };
}
