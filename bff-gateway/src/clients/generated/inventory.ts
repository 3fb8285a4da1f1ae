// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Holds pieces for an order
         * @description All lines or none. An order has one live reservation: asking again for the same order with the same lines answers the one it has.
         *     Without `store`, pieces come from the warehouse, then from the shops.
         */
        post: operations["reserve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{reservationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{reservationId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The pieces are sold; confirming twice is once */
        post: operations["confirmReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{reservationId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The pieces go back; releasing twice, or after it expired, is once */
        post: operations["releaseReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is at hand, by sku, in the order asked
         * @description A sku that inventory does not know is left out.
         */
        get: operations["getStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The warehouse and the shops */
        get: operations["listStores"];
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
        FieldError: {
            code: string;
            message: string;
            /** @description JSON pointer into the body, or /query/…, /headers/…, /params/… */
            pointer: string;
        };
        /**
         * @description none: 0, few: 1 to 3, many: more
         * @enum {string}
         */
        Level: "many" | "few" | "none";
        Line: {
            quantity: number;
            sku: components["schemas"]["Sku"];
        };
        LocalisedText: {
            en: string;
            ko: string;
        };
        NewReservation: {
            lines: components["schemas"]["Line"][];
            orderId: string;
            /** @description Only from here (pick-up) */
            store?: components["schemas"]["StoreId"];
            ttlSeconds: number;
        };
        OutOfStock: components["schemas"]["Problem"] & {
            short?: {
                available: number;
                requested: number;
                sku: components["schemas"]["Sku"];
            }[];
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
        Reservation: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            lines: {
                /** @description Where the pieces come from */
                from: {
                    quantity: number;
                    store: components["schemas"]["StoreId"];
                }[];
                quantity: number;
                sku: components["schemas"]["Sku"];
            }[];
            orderId: string;
            reservationId: string;
            /** @enum {string} */
            status: "held" | "confirmed" | "released" | "expired";
            store?: components["schemas"]["StoreId"];
        };
        Sku: string;
        Stock: {
            /** @description Sum over all stores */
            available: number;
            level: components["schemas"]["Level"];
            sku: components["schemas"]["Sku"];
            stores: {
                available: number;
                level: components["schemas"]["Level"];
                store: components["schemas"]["StoreId"];
            }[];
        };
        Store: {
            address: components["schemas"]["LocalisedText"];
            directions: components["schemas"]["LocalisedText"];
            /** @description Opening hours in Seoul time; a day that is left out is closed */
            hours: {
                closes: string;
                days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                opens: string;
            }[];
            /** @enum {string} */
            kind: "warehouse" | "shop";
            name: components["schemas"]["LocalisedText"];
            /** @description Pieces can be held here for pick-up */
            pickup: boolean;
            store: components["schemas"]["StoreId"];
        };
        /** @enum {string} */
        StoreId: "icheon" | "bukchon" | "seongsu";
    };
    responses: {
        /** @description Problem details (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The reservation as it is now */
        Reservation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Reservation"];
            };
        };
    };
    parameters: {
        /**
         * @description Same key and same body: the same answer, done once. Same key and another body: 422 `idempotency-key-reused`.
         *     Answers are kept for 24 hours.
         */
        IdempotencyKey: string;
        ReservationId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    reserve: {
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
                "application/json": components["schemas"]["NewReservation"];
            };
        };
        responses: {
            /** @description Held until `expiresAt` */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["Problem"];
            /** @description `unknown-sku`, with `skus` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-stock`: nothing was held; `short` says what is missing. Or `order-has-reservation`: a live one with other lines. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OutOfStock"];
                };
            };
            422: components["responses"]["Problem"];
        };
    };
    getReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reservationId: components["parameters"]["ReservationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Reservation"];
            404: components["responses"]["Problem"];
        };
    };
    confirmReservation: {
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
                reservationId: components["parameters"]["ReservationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Reservation"];
            404: components["responses"]["Problem"];
            /** @description `reservation-expired` or `reservation-released`: its pieces are back in stock */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem"];
        };
    };
    releaseReservation: {
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
                reservationId: components["parameters"]["ReservationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Gives sold pieces back too, when an order is cancelled after it was confirmed */
                    evenIfConfirmed?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Reservation"];
            404: components["responses"]["Problem"];
            /** @description `reservation-confirmed`: the pieces are sold */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem"];
        };
    };
    getStock: {
        parameters: {
            query: {
                sku: components["schemas"]["Sku"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stock now; pieces held by reservations are not available */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stock"][];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    listStores: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, the warehouse first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Store"][];
                };
            };
        };
    };
}
