// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the home page shows */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/makers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/makers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMaker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, filters and searches products
         * @description Filters of one name widen (celadon or porcelain), filters of different names narrow. Facet counts leave the facet's own choice aside,
         *     so each count says how many pieces there would be with that value. `q` understands both languages, parts of words,
         *     initial consonants (ㄷㅎㅇㄹ) and small typing mistakes.
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What goes with these pieces
         * @description From skus or slugs (or both, or none: then what the shop would show a stranger). First what is named as going together, then what complements by use,
         *     then the same kiln or glaze. Never what was asked for; unknown ones are ignored.
         */
        get: operations["getRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products and kilns for what has been typed so far */
        get: operations["getSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names, prices and pictures by sku, for carts and quotes
         * @description In the order asked; a sku that the catalog does not know is left out.
         */
        get: operations["getVariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/variants/{sku}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes what a variant costs, from now on
         * @description For the desk; carts and quotes see it at once. The same price again changes nothing.
         */
        put: operations["changePrice"];
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
        Category: {
            count: number;
            description: components["schemas"]["LocalisedText"];
            name: components["schemas"]["LocalisedText"];
            picture: components["schemas"]["Picture"];
            slug: components["schemas"]["Key"];
        };
        Dimensions: {
            diameterMm: number;
            heightMm: number;
            weightG: number;
        };
        Facet: {
            /** @enum {string} */
            name: "category" | "kiln" | "glaze" | "clay" | "use" | "technique" | "firing" | "size" | "capacity" | "weight" | "set";
            values: components["schemas"]["FacetValue"][];
        };
        FacetValue: {
            count: number;
            label: components["schemas"]["LocalisedText"];
            selected: boolean;
            value: components["schemas"]["Key"];
        };
        FieldError: {
            code: string;
            message: string;
            /** @description JSON pointer into the body, or /query/…, /headers/…, /params/… */
            pointer: string;
        };
        Home: {
            arrivals: {
                items: components["schemas"]["ProductSummary"][];
                /** @description How many pieces are new */
                total: number;
            };
            hall: {
                items: components["schemas"]["ProductSummary"][];
                maker: components["schemas"]["MakerName"];
                picture: components["schemas"]["Picture"];
                text: components["schemas"]["LocalisedText"];
                title: components["schemas"]["LocalisedText"];
            };
            hero: {
                link: {
                    category: components["schemas"]["Key"];
                    label: components["schemas"]["LocalisedText"];
                };
                picture: components["schemas"]["Picture"];
                pictureTall?: components["schemas"]["Picture"];
                text: components["schemas"]["LocalisedText"];
                /** @description Lines as they are set */
                title: {
                    en: string[];
                    ko: string[];
                };
            };
        };
        Key: string;
        LocalisedText: {
            en: string;
            ko: string;
        };
        Maker: {
            /** @enum {string} */
            kind: "kiln" | "studio";
            name: components["schemas"]["LocalisedText"];
            picture: components["schemas"]["Picture"];
            place: components["schemas"]["LocalisedText"];
            productCount: number;
            since: number;
            slug: components["schemas"]["Key"];
            story: components["schemas"]["LocalisedText"];
            summary: components["schemas"]["LocalisedText"];
        };
        MakerName: {
            name: components["schemas"]["LocalisedText"];
            slug: components["schemas"]["Key"];
        };
        Money: {
            /** @description In minor units: KRW has none below the won */
            amount: number;
            /** @constant */
            currency: "KRW";
        };
        Picture: {
            alt: components["schemas"]["LocalisedText"];
            formats: ("avif" | "webp")[];
            height: number;
            id: components["schemas"]["Key"];
            /** @description A data URI of a few pixels */
            placeholder: string;
            /** @enum {string} */
            view: "front" | "scale" | "top" | "rim" | "foot" | "in-use" | "editorial";
            /** @description Of the largest file */
            width: number;
            /** @description Ascending */
            widths: number[];
        };
        Price: {
            amount: number;
            /** @constant */
            currency: "KRW";
        };
        /** @description Of what matches when the price filter is left aside */
        PriceRange: {
            max: components["schemas"]["Money"];
            min: components["schemas"]["Money"];
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
        Product: {
            care: components["schemas"]["LocalisedText"];
            category: components["schemas"]["Term"];
            clay: components["schemas"]["Term"];
            /** Format: date-time */
            createdAt: string;
            firing: components["schemas"]["LocalisedText"];
            glazes: components["schemas"]["Term"][];
            isNew: boolean;
            maker: {
                name: components["schemas"]["LocalisedText"];
                place: components["schemas"]["LocalisedText"];
                slug: components["schemas"]["Key"];
            };
            name: components["schemas"]["LocalisedText"];
            /** @description Of all variants and views, the default variant's first */
            pictures: components["schemas"]["Picture"][];
            slug: components["schemas"]["Key"];
            story: components["schemas"]["LocalisedText"];
            summary: components["schemas"]["LocalisedText"];
            technique: components["schemas"]["LocalisedText"];
            useTags: components["schemas"]["Term"][];
            variants: components["schemas"]["Variant"][];
        };
        ProductPage: {
            facets: components["schemas"]["Facet"][];
            items: components["schemas"]["ProductSummary"][];
            nextCursor: string | null;
            priceRange: components["schemas"]["PriceRange"] | null;
            total: number;
        };
        ProductSummary: {
            category: components["schemas"]["Key"];
            /** Format: date-time */
            createdAt: string;
            defaultSku: components["schemas"]["Key"];
            glazes: components["schemas"]["Term"][];
            /** @description True when a variant costs more than `priceFrom` */
            hasPriceRange: boolean;
            hoverPicture?: components["schemas"]["Picture"];
            isNew: boolean;
            maker: components["schemas"]["MakerName"];
            name: components["schemas"]["LocalisedText"];
            picture: components["schemas"]["Picture"];
            priceFrom: components["schemas"]["Money"];
            slug: components["schemas"]["Key"];
            summary: components["schemas"]["LocalisedText"];
            variantCount: number;
        };
        /** @enum {string} */
        Sort: "featured" | "relevance" | "newest" | "price-asc" | "price-desc" | "size";
        Term: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["LocalisedText"];
        };
        Variant: {
            capacityMl?: number;
            dimensions: components["schemas"]["Dimensions"];
            isDefault: boolean;
            options: components["schemas"]["VariantOptions"];
            pictures: components["schemas"]["Picture"][];
            /** @description How many pieces are sold together, when more than one */
            pieces?: number;
            price: components["schemas"]["Money"];
            sku: components["schemas"]["Key"];
        };
        VariantOptions: {
            glaze: components["schemas"]["Term"];
            size: components["schemas"]["Term"];
        };
        VariantSummary: {
            maker: components["schemas"]["MakerName"];
            name: components["schemas"]["LocalisedText"];
            options: components["schemas"]["VariantOptions"];
            picture: components["schemas"]["Picture"];
            price: components["schemas"]["Money"];
            sku: components["schemas"]["Key"];
            slug: components["schemas"]["Key"];
        };
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
    };
    parameters: {
        /** @description Ranges in millilitres */
        CapacityFilter: components["schemas"]["Key"][];
        CategoryFilter: components["schemas"]["Key"][];
        ClayFilter: components["schemas"]["Key"][];
        /** @description The kind of kiln */
        FiringFilter: components["schemas"]["Key"][];
        GlazeFilter: components["schemas"]["Key"][];
        KilnFilter: components["schemas"]["Key"][];
        /** @description Whether it is sold singly or as a set */
        SetFilter: components["schemas"]["Key"][];
        /** @description Ranges of the longer side in millimetres, as `100-200` */
        SizeFilter: components["schemas"]["Key"][];
        Slug: string;
        TechniqueFilter: components["schemas"]["Key"][];
        UseFilter: components["schemas"]["Key"][];
        /** @description Ranges in grams */
        WeightFilter: components["schemas"]["Key"][];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the shop */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"][];
                };
            };
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hero, arrivals and the hall */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
        };
    };
    listMakers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kilns and studios */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maker"][];
                };
            };
        };
    };
    getMaker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The maker */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maker"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Ranges in millilitres */
                capacity?: components["parameters"]["CapacityFilter"];
                category?: components["parameters"]["CategoryFilter"];
                clay?: components["parameters"]["ClayFilter"];
                cursor?: string;
                /** @description The kind of kiln */
                firing?: components["parameters"]["FiringFilter"];
                glaze?: components["parameters"]["GlazeFilter"];
                kiln?: components["parameters"]["KilnFilter"];
                limit?: number;
                priceMax?: number;
                /** @description Won; a product counts by its cheapest variant */
                priceMin?: number;
                q?: string;
                /** @description Whether it is sold singly or as a set */
                set?: components["parameters"]["SetFilter"];
                /** @description Ranges of the longer side in millimetres, as `100-200` */
                size?: components["parameters"]["SizeFilter"];
                /** @description Without it, by relevance when there is a `q`, else featured. `size` begins with the smallest piece. */
                sort?: components["schemas"]["Sort"];
                technique?: components["parameters"]["TechniqueFilter"];
                use?: components["parameters"]["UseFilter"];
                /** @description Ranges in grams */
                weight?: components["parameters"]["WeightFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product with all its variants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    getRecommendations: {
        parameters: {
            query?: {
                limit?: number;
                sku?: components["schemas"]["Key"][];
                slug?: components["schemas"]["Key"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        product: components["schemas"]["ProductSummary"];
                        /** @enum {string} */
                        reason: "same-set" | "complement" | "same-maker" | "same-glaze" | "featured";
                    }[];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    getSuggestions: {
        parameters: {
            query: {
                limit?: number;
                q: string;
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
                    "application/json": {
                        makers: components["schemas"]["MakerName"][];
                        products: components["schemas"]["ProductSummary"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    getVariants: {
        parameters: {
            query: {
                sku: components["schemas"]["Key"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the catalog knows of these skus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantSummary"][];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    changePrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sku: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    price: components["schemas"]["Price"];
                };
            };
        };
        responses: {
            /** @description The variant as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantSummary"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
}
