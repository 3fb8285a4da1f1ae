// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/api/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole cart with names, pictures, prices of now and stock */
        get: operations["getCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts pieces in the cart; the same sku raises the quantity of its line */
        post: operations["addCartLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the quantity of a line; 0 takes the line out */
        post: operations["changeCartLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines/{sku}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a line out; a line that is not there is no error */
        post: operations["removeCartLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the header shows */
        get: operations["getCartSummary"];
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
        AddCartLine: {
            /** @default 1 */
            quantity?: number;
            sku: string;
        };
        AddCartLineForm: {
            quantity?: string;
            returnTo?: components["schemas"]["Location"];
            sku?: string;
        };
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
        CartResult: components["schemas"]["Cart"] & {
            location?: components["schemas"]["Location"];
        };
        /**
         * @example {
         *       "count": 2,
         *       "subtotal": {
         *         "amount": 76000,
         *         "currency": "KRW"
         *       }
         *     }
         */
        CartSummary: {
            count: number;
            subtotal: components["schemas"]["Money"];
        };
        ChangeCartLine: {
            quantity: number;
        };
        ChangeCartLineForm: {
            quantity?: string;
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
        /** @description What a plain form post left behind, handed out once. Never holds card data or a password. */
        Flash: {
            problem: components["schemas"]["Problem"];
            values: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        Locale: "ko" | "en";
        /**
         * @description A same-origin path where the router shall go now.
         * @example /en/cart
         */
        Location: string;
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
        RemoveCartLine: {
            returnTo?: components["schemas"]["Location"];
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
    getCart: {
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
            /** @description The cart; empty when nothing was ever put in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addCartLine: {
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
                 *       "sku": "moon-jar-porcelain-standard",
                 *       "quantity": 1
                 *     }
                 */
                "application/json": components["schemas"]["AddCartLine"];
                "application/x-www-form-urlencoded": components["schemas"]["AddCartLineForm"];
            };
        };
        responses: {
            /** @description The whole cart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartResult"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    changeCartLine: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path: {
                sku: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantity": 2
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCartLine"];
                "application/x-www-form-urlencoded": components["schemas"]["ChangeCartLineForm"];
            };
        };
        responses: {
            /** @description The whole cart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartResult"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    removeCartLine: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path: {
                sku: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RemoveCartLine"];
                "application/x-www-form-urlencoded": components["schemas"]["RemoveCartLine"];
            };
        };
        responses: {
            /** @description The whole cart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartResult"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    getCartSummary: {
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
            /** @description The count and the sum */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
