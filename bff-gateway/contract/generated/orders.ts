// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Places the order of the cart
         * @description `attempt` comes with the checkout page. The same attempt twice is one order; after a refused one (declined card, no stock) the same or a new attempt tries again. 402 `card-declined` or `insufficient-funds`, 409 `price-changed` (with the new `total`; nobody was charged), `out-of-stock`, `cart-empty` or `quote-expired`, 422 `validation-failed`.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order of this session or person */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds a guest's order by its number and the e-mail it was placed with
         * @description The session that has found an order may read it from then on. 404 `order-not-matched` whether the number or the e-mail is wrong; few tries a minute.
         */
        post: operations["lookUpOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/pages/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cart, totals of now, and what a failed form left */
        get: operations["getCheckoutPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/pages/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a failed look-up left */
        get: operations["getLookupPage"];
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
        Cart: {
            /** @description Pieces */
            count: number;
            flash?: components["schemas"]["Flash"];
            freeShippingFrom: components["schemas"]["Money"];
            lines: components["schemas"]["CartLine"][];
            missing: components["schemas"]["Missing"];
            shipping: components["schemas"]["Money"];
            subtotal: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        CartLine: {
            linePrice: components["schemas"]["Money"];
            /** @description The lesser of 20 and the stock; 20 while the stock is unknown. */
            maxQuantity: number;
            name: string;
            picture: components["schemas"]["Picture"] | null;
            priceChangedFrom?: components["schemas"]["Money"];
            quantity: number;
            sku: string;
            slug: string;
            /** @description Null when `missing` has `stock`. */
            stock: {
                available: number;
                /** @enum {string} */
                level: "many" | "few" | "none";
            } | null;
            unitPrice: components["schemas"]["Money"];
            /** @description The variant's options in words; empty when there is one variant. */
            variantName: string;
        };
        CheckoutPage: {
            /** @description Goes into the form as a hidden field. */
            attempt: string;
            cart: components["schemas"]["Cart"];
            /** @description Of somebody who has signed in, so that they need not type it. */
            contact?: {
                email: string;
                name: string;
            };
            flash?: components["schemas"]["Flash"];
            missing: components["schemas"]["Missing"];
            pickupTotals?: components["schemas"]["Totals"] | null;
            /** @description Where one can pick up */
            stores: components["schemas"]["StoreSummary"][];
            /** @description For delivery; pick-up has no shipping. Null while the cart is empty or its service is away. */
            totals: components["schemas"]["Totals"] | null;
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
        /** @description What a plain form post left behind, handed out once. Never holds card data or a password. */
        Flash: {
            problem: components["schemas"]["Problem"];
            values: {
                [key: string]: string;
            };
        };
        FoundOrder: {
            location: components["schemas"]["Location"];
            orderId: string;
        };
        /** @enum {string} */
        Locale: "ko" | "en";
        /**
         * @description A same-origin path where the router shall go now.
         * @example /en/cart
         */
        Location: string;
        LookUpOrder: {
            email?: string;
            order_number?: string;
            returnTo?: components["schemas"]["Location"];
        };
        LookupPage: {
            flash?: components["schemas"]["Flash"];
        };
        /**
         * @description The parts of this answer whose service failed or was late. Everything else is whole.
         * @example [
         *       "recommendations"
         *     ]
         */
        Missing: string[];
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
        Order: {
            /** @description Null once personal data is erased. */
            contact: {
                email: string;
                name: string;
                phone: string;
            } | null;
            delivery: {
                address?: {
                    /** @enum {string} */
                    handover?: "hand-over" | "at-the-door" | "with-the-guard";
                    line1: string;
                    line2?: string;
                    note?: string;
                    postcode: string;
                    recipient: string;
                };
                /** @enum {string} */
                method: "delivery" | "pickup";
                store?: components["schemas"]["StoreSummary"];
            };
            lines: components["schemas"]["OrderLine"][];
            missing: components["schemas"]["Missing"];
            /** @example M-2611-04F7K */
            number: string;
            orderId: string;
            payment?: {
                brand?: string;
                last4?: string;
                /** @enum {string} */
                status: "none" | "authorised" | "captured" | "voided" | "refunded";
            };
            /** Format: date-time */
            placedAt: string;
            /** @description Why it was cancelled: `card-declined`, `insufficient-funds`, `out-of-stock` … */
            reason?: string;
            status: components["schemas"]["OrderStatus"];
            timeline: {
                /** Format: date-time */
                at: string;
                /** @description The event's name */
                type: string;
            }[];
            totals: components["schemas"]["Totals"];
        };
        OrderLine: {
            linePrice: components["schemas"]["Money"];
            name: string;
            picture: components["schemas"]["Picture"] | null;
            quantity: number;
            sku: string;
            slug: string;
            unitPrice: components["schemas"]["Money"];
            variantName: string;
        };
        /** @enum {string} */
        OrderStatus: "placing" | "confirmed" | "packed" | "shipped" | "delivered" | "cancelled" | "returned";
        /**
         * @description Put a width of `widths` and a format of `formats` into `src` to get an address.
         * @example {
         *       "id": "moon-jar-porcelain-front",
         *       "src": "/media/pictures/moon-jar-porcelain-front-{width}.{format}",
         *       "widths": [
         *         400,
         *         800
         *       ],
         *       "formats": [
         *         "avif",
         *         "webp"
         *       ],
         *       "width": 800,
         *       "height": 1000,
         *       "alt": "The moon jar from the front, milk white, a little higher on the left.",
         *       "view": "front",
         *       "placeholder": "#d9d4ca"
         *     }
         */
        Picture: {
            /** @description In the locale that was asked for. */
            alt: string;
            formats: ("avif" | "webp")[];
            height: number;
            id: string;
            /** @description A CSS colour or a tiny data URL to show until the picture is there. */
            placeholder?: string;
            src: string;
            /** @description front, scale, rim, foot, use … */
            view?: string;
            width: number;
            widths: number[];
        };
        /**
         * @example {
         *       "order": {
         *         "orderId": "0f8fad5bd9cb469fa165",
         *         "number": "M-2611-04F7K",
         *         "status": "confirmed"
         *       },
         *       "location": "/en/orders/0f8fad5bd9cb469fa165"
         *     }
         */
        PlacedOrder: {
            location: components["schemas"]["Location"];
            order: {
                number: string;
                orderId: string;
                status: components["schemas"]["OrderStatus"];
            };
        };
        /**
         * @description The fields of the checkout form by their names. JSON uses the same names, so that an error's pointer is a field's name.
         * @example {
         *       "attempt": "4f8f4f0c1b6e4f0aa1f2c1c3c6a9a7b2",
         *       "contact_email": "name@example.com",
         *       "contact_name": "Name",
         *       "contact_phone": "010-0000-0000",
         *       "delivery_method": "delivery",
         *       "address_postcode": "03052",
         *       "address_line1": "1 Bukchon-ro",
         *       "card_number": "4242 4242 4242 4242",
         *       "card_expiry": "12/30",
         *       "card_cvc": "123",
         *       "card_holder": "NAME",
         *       "consent": "on"
         *     }
         */
        PlaceOrder: {
            /** @description `hand-over`, `at-the-door` or `with-the-guard` */
            address_handover?: string;
            address_line1?: string;
            address_line2?: string;
            address_note?: string;
            address_postcode?: string;
            /** @description When it is not `contact_name` */
            address_recipient?: string;
            attempt?: string;
            card_cvc?: string;
            /** @description MM/YY */
            card_expiry?: string;
            card_holder?: string;
            card_number?: string;
            /** @description `on`: agrees to the terms and to the purchase */
            consent?: string;
            contact_email?: string;
            contact_name?: string;
            contact_phone?: string;
            /** @description `delivery` or `pickup` */
            delivery_method?: string;
            /** @description Instead of the card's fields */
            payment_token?: string;
            returnTo?: components["schemas"]["Location"];
            /** @description For pick-up */
            store?: string;
            /** @description The total (won) that the shopper saw for delivery; another one now is `price-changed`. */
            total_delivery?: string;
            /** @description The same for pick-up */
            total_pickup?: string;
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
        StoreSummary: {
            address: string;
            /** @description In words: "Tue to Sun 11:00–19:00". */
            hours: string;
            name: string;
            store: string;
        };
        Totals: {
            discount: components["schemas"]["Money"];
            shipping: components["schemas"]["Money"];
            subtotal: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
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
    placeOrder: {
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
                "application/json": components["schemas"]["PlaceOrder"];
                "application/x-www-form-urlencoded": components["schemas"]["PlaceOrder"];
            };
        };
        responses: {
            /** @description Placed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description Accepted and still being placed; the order's page tells how it ends */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
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
            default: components["responses"]["Problem"];
        };
    };
    lookUpOrder: {
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
                /**
                 * @example {
                 *       "order_number": "M-2611-04F7K",
                 *       "email": "name@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["LookUpOrder"];
                "application/x-www-form-urlencoded": components["schemas"]["LookUpOrder"];
            };
        };
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundOrder"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    getCheckoutPage: {
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
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLookupPage: {
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
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
