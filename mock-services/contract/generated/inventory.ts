// Generated from inventory.openapi.yaml by "npm run contract". Do not edit.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Sku: string;
        /** @enum {string} */
        StoreId: "icheon" | "bukchon" | "seongsu";
        /**
         * @description none: 0, few: 1 to 3, many: more
         * @enum {string}
         */
        Level: "many" | "few" | "none";
        Stock: {
            sku: components["schemas"]["Sku"];
            /** @description Sum over all stores */
            available: number;
            level: components["schemas"]["Level"];
            stores: {
                store: components["schemas"]["StoreId"];
                available: number;
                level: components["schemas"]["Level"];
            }[];
        };
        Store: {
            store: components["schemas"]["StoreId"];
            /** @enum {string} */
            kind: "warehouse" | "shop";
            name: components["schemas"]["LocalisedText"];
            address: components["schemas"]["LocalisedText"];
            directions: components["schemas"]["LocalisedText"];
            /** @description Opening hours in Seoul time; a day that is left out is closed */
            hours: {
                days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                opens: string;
                closes: string;
            }[];
            /** @description Pieces can be held here for pick-up */
            pickup: boolean;
        };
        Line: {
            sku: components["schemas"]["Sku"];
            quantity: number;
        };
        NewReservation: {
            orderId: string;
            lines: components["schemas"]["Line"][];
            /** @description Only from here (pick-up) */
            store?: components["schemas"]["StoreId"];
            ttlSeconds: number;
        };
        Reservation: {
            reservationId: string;
            orderId: string;
            /** @enum {string} */
            status: "held" | "confirmed" | "released" | "expired";
            store?: components["schemas"]["StoreId"];
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: number;
                /** @description Where the pieces come from */
                from: {
                    store: components["schemas"]["StoreId"];
                    quantity: number;
                }[];
            }[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        OutOfStock: components["schemas"]["Problem"] & {
            short?: {
                sku: components["schemas"]["Sku"];
                requested: number;
                available: number;
            }[];
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
        LocalisedText: {
            ko: string;
            en: string;
        };
    };
    responses: {
        /** @description The reservation as it is now */
        Reservation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Reservation"];
            };
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        ReservationId: string;
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
}
