// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/api/catalog/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of pieces with their counts */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/pages/category/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One category's shelf with its facets
         * @description The category `all` is every piece. 404 `category-not-found` for an unknown one.
         */
        get: operations["getCategoryPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/pages/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything the home page shows at first */
        get: operations["getHomePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/pages/product/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A piece with its variants and stock
         * @description 404 `product-not-found` for an unknown slug. An unknown `variant` selects the default one.
         */
        get: operations["getProductPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pieces, a part at a time */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A piece, without stock */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes with these pieces */
        get: operations["getRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The warehouse and the shops, and how many of some pieces stand there */
        get: operations["listStores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pieces and kilns for what has been typed so far
         * @description Nothing typed is nothing suggested. Hangul may be unfinished, or initials alone.
         */
        get: operations["getSuggestions"];
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
        CategoryList: {
            items: components["schemas"]["CategorySummary"][];
        };
        CategoryPage: {
            category: {
                name: string;
                slug: string;
                text?: string;
            };
            facets: components["schemas"]["Facet"][];
            items: components["schemas"]["ProductSummary"][];
            missing: components["schemas"]["Missing"];
            nextCursor: string | null;
            priceRange: {
                max: components["schemas"]["Money"];
                min: components["schemas"]["Money"];
            } | null;
            sort: components["schemas"]["Sort"];
            total: number;
        };
        /**
         * @example {
         *       "slug": "jars",
         *       "name": "Jars",
         *       "text": "For flowers or for nothing.",
         *       "count": 9,
         *       "picture": null
         *     }
         */
        CategorySummary: {
            count: number;
            name: string;
            picture: components["schemas"]["Picture"] | null;
            slug: string;
            text: string;
        };
        Facet: {
            label: string;
            /** @description The search parameter that it sets. */
            name: string;
            values: {
                count: number;
                label: string;
                selected: boolean;
                value: string;
            }[];
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
        HomePage: {
            arrivals: components["schemas"]["ProductSummary"][];
            /** @description How many pieces are new. */
            arrivalsTotal: number;
            categories: components["schemas"]["CategorySummary"][];
            /** @description The hall, a kiln or studio and some of its pieces. */
            feature: {
                items: components["schemas"]["ProductSummary"][];
                maker: components["schemas"]["MakerSummary"];
                picture: components["schemas"]["Picture"] | null;
                text: string;
                title: string;
            } | null;
            hero: {
                link: {
                    category: string;
                    label: string;
                };
                picture: components["schemas"]["Picture"];
                /** @description For narrow screens */
                pictureTall?: components["schemas"]["Picture"];
                text: string;
                /** @description Lines as they are set */
                title: string[];
            } | null;
            missing: components["schemas"]["Missing"];
        };
        /** @enum {string} */
        Locale: "ko" | "en";
        /**
         * @example {
         *       "slug": "seomjin",
         *       "name": "Seomjin Kiln",
         *       "place": "Hadong"
         *     }
         */
        MakerSummary: {
            /** @description The name in Hangul, whatever the locale; set upright as a pillar. */
            hangul?: string;
            name: string;
            /** @description Town or county. */
            place?: string;
            slug: string;
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
        /**
         * @example {
         *       "value": "celadon",
         *       "label": "Celadon"
         *     }
         */
        OptionValue: {
            label: string;
            value: string;
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
        Product: {
            care: string;
            category: {
                name: string;
                slug: string;
            };
            clay: string;
            firing: string;
            glazes: string[];
            /** @description The name in Hangul, whatever the locale; set upright as a pillar. */
            hangul?: string;
            isNew: boolean;
            maker: components["schemas"]["MakerSummary"];
            name: string;
            /** @description What can be chosen, in the order to show it. */
            options: {
                label: string;
                name: string;
                values: components["schemas"]["OptionValue"][];
            }[];
            pictures: components["schemas"]["Picture"][];
            slug: string;
            story: string;
            summary: string;
            technique: string;
            uses: string[];
            variants: components["schemas"]["Variant"][];
        };
        ProductList: {
            items: components["schemas"]["ProductSummary"][];
            nextCursor: string | null;
            total: number;
        };
        ProductPage: {
            delivery: {
                freeFrom: components["schemas"]["Money"];
                shipping: components["schemas"]["Money"];
            };
            missing: components["schemas"]["Missing"];
            product: components["schemas"]["Product"];
            /** @description The sku of the variant that the address names */
            selected: string;
            /** @description One entry a variant; empty when `missing` has `stock`. */
            stock: components["schemas"]["Stock"][];
        };
        /**
         * @example {
         *       "slug": "moon-jar-porcelain",
         *       "sku": "moon-jar-porcelain-standard",
         *       "name": "Moon jar, porcelain",
         *       "maker": {
         *         "slug": "icheon-white",
         *         "name": "Icheon White Kiln",
         *         "place": "Icheon"
         *       },
         *       "category": "jars",
         *       "price": {
         *         "amount": 680000,
         *         "currency": "KRW"
         *       },
         *       "priceVaries": false,
         *       "summary": "Thrown in two halves and joined at the belly.",
         *       "picture": null,
         *       "variantCount": 1,
         *       "isNew": false
         *     }
         */
        ProductSummary: {
            /** @description The category's slug. */
            category: string;
            /** @description The glaze, or the first of several. */
            glaze?: string;
            hoverPicture?: components["schemas"]["Picture"];
            isNew: boolean;
            maker: components["schemas"]["MakerSummary"];
            name: string;
            picture: components["schemas"]["Picture"] | null;
            price: components["schemas"]["Money"];
            /** @description `price` is the lowest of several. */
            priceVaries: boolean;
            /** @description The default variant. */
            sku: string;
            slug: string;
            summary: string;
            variantCount: number;
        };
        Recommendations: {
            items: components["schemas"]["ProductSummary"][];
        };
        /** @enum {string} */
        Sort: "featured" | "relevance" | "newest" | "price-asc" | "price-desc" | "size";
        /**
         * @example {
         *       "sku": "moon-jar-porcelain-standard",
         *       "available": 3,
         *       "level": "few",
         *       "stores": [
         *         {
         *           "store": "icheon",
         *           "name": "Icheon",
         *           "available": 3,
         *           "level": "few"
         *         }
         *       ]
         *     }
         */
        Stock: {
            available: number;
            level: components["schemas"]["StockLevel"];
            sku: string;
            stores: {
                available: number;
                level: components["schemas"]["StockLevel"];
                name: string;
                store: string;
            }[];
        };
        /** @enum {string} */
        StockLevel: "many" | "few" | "none";
        Store: {
            address: string;
            /** @description The days on which it is closed, in words; missing when there are none. */
            closed?: string;
            directions: string;
            /** @description In Seoul time; a day that is not there is closed. Empty where nobody is let in. */
            hours: {
                /** @example 19:00 */
                closes: string;
                /** @description In words: "Tue to Sun". */
                days: string;
                /** @example 11:00 */
                opens: string;
            }[];
            /** @enum {string} */
            kind: "warehouse" | "shop";
            name: string;
            /** @description Pieces can be fetched here. */
            pickup: boolean;
            /** @description Of the skus that were asked for; empty when none were, or when `missing` has `stock`. */
            stock: {
                available: number;
                level: components["schemas"]["StockLevel"];
                sku: string;
            }[];
            /** @example bukchon */
            store: string;
        };
        StoreList: {
            items: components["schemas"]["Store"][];
            missing: components["schemas"]["Missing"];
        };
        Suggestions: {
            makers: components["schemas"]["MakerSummary"][];
            products: components["schemas"]["ProductSummary"][];
        };
        Variant: {
            capacityMl?: number;
            dimensions: {
                diameterMm: number;
                heightMm: number;
                weightG: number;
            };
            isDefault: boolean;
            /** @description Its options in words: "Celadon, tall". */
            name: string;
            /** @description Option name (`glaze`, `size`) to the value that this variant has. */
            options: {
                [key: string]: components["schemas"]["OptionValue"];
            };
            pictures: components["schemas"]["Picture"][];
            /** @description How many are sold together, when more than one. */
            pieces?: number;
            price: components["schemas"]["Money"];
            sku: string;
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
    parameters: {
        /** @description `nextCursor` of the part before */
        Cursor: string;
        Limit: number;
        /** @description Which language the answer's texts are in. The typed client fills it in. */
        Locale: components["schemas"]["Locale"];
        Sort: components["schemas"]["Sort"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCategories: {
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
            /** @description The kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCategoryPage: {
        parameters: {
            query?: {
                capacity?: string[];
                clay?: string[];
                /** @description `nextCursor` of the part before */
                cursor?: components["parameters"]["Cursor"];
                firing?: string[];
                glaze?: string[];
                kiln?: string[];
                /** @description Categories; of `all` only */
                kind?: string[];
                limit?: components["parameters"]["Limit"];
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                priceMax?: number;
                priceMin?: number;
                q?: string;
                set?: string[];
                size?: string[];
                sort?: components["parameters"]["Sort"];
                technique?: string[];
                use?: string[];
                weight?: string[];
            };
            header?: never;
            path: {
                /** @example jars */
                category: string;
            };
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
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHomePage: {
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
                    "application/json": components["schemas"]["HomePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProductPage: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                /** @description The sku to select */
                variant?: string;
            };
            header?: never;
            path: {
                /** @example moon-jar-porcelain */
                slug: string;
            };
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
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                category?: string;
                /** @description `nextCursor` of the part before */
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                q?: string;
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path: {
                /** @example moon-jar-porcelain */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The piece */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRecommendations: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                /** @description One or more skus (of a cart) */
                sku?: string[];
                /** @description A piece that is being looked at */
                slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pieces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listStores: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                /** @description Pieces whose stock at each store is told */
                sku?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stores */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSuggestions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
