// Generated from catalog.openapi.yaml by "npm run contract". Do not edit.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Key: string;
        Price: {
            amount: number;
            /** @constant */
            currency: "KRW";
        };
        /** @enum {string} */
        Sort: "featured" | "relevance" | "newest" | "price-asc" | "price-desc" | "size";
        Picture: {
            id: components["schemas"]["Key"];
            alt: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            view: "front" | "scale" | "top" | "rim" | "foot" | "in-use" | "editorial";
            /** @description Of the largest file */
            width: number;
            height: number;
            /** @description Ascending */
            widths: number[];
            formats: ("avif" | "webp")[];
            /** @description A data URI of a few pixels */
            placeholder: string;
        };
        MakerName: {
            slug: components["schemas"]["Key"];
            name: components["schemas"]["LocalisedText"];
        };
        Term: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["LocalisedText"];
        };
        VariantOptions: {
            glaze: components["schemas"]["Term"];
            size: components["schemas"]["Term"];
        };
        Dimensions: {
            diameterMm: number;
            heightMm: number;
            weightG: number;
        };
        Variant: {
            sku: components["schemas"]["Key"];
            options: components["schemas"]["VariantOptions"];
            price: components["schemas"]["Money"];
            dimensions: components["schemas"]["Dimensions"];
            capacityMl?: number;
            /** @description How many pieces are sold together, when more than one */
            pieces?: number;
            pictures: components["schemas"]["Picture"][];
            isDefault: boolean;
        };
        VariantSummary: {
            sku: components["schemas"]["Key"];
            slug: components["schemas"]["Key"];
            name: components["schemas"]["LocalisedText"];
            maker: components["schemas"]["MakerName"];
            price: components["schemas"]["Money"];
            picture: components["schemas"]["Picture"];
            options: components["schemas"]["VariantOptions"];
        };
        ProductSummary: {
            slug: components["schemas"]["Key"];
            name: components["schemas"]["LocalisedText"];
            maker: components["schemas"]["MakerName"];
            category: components["schemas"]["Key"];
            summary: components["schemas"]["LocalisedText"];
            priceFrom: components["schemas"]["Money"];
            /** @description True when a variant costs more than `priceFrom` */
            hasPriceRange: boolean;
            picture: components["schemas"]["Picture"];
            hoverPicture?: components["schemas"]["Picture"];
            glazes: components["schemas"]["Term"][];
            variantCount: number;
            defaultSku: components["schemas"]["Key"];
            isNew: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        Product: {
            slug: components["schemas"]["Key"];
            name: components["schemas"]["LocalisedText"];
            maker: {
                slug: components["schemas"]["Key"];
                name: components["schemas"]["LocalisedText"];
                place: components["schemas"]["LocalisedText"];
            };
            category: components["schemas"]["Term"];
            summary: components["schemas"]["LocalisedText"];
            story: components["schemas"]["LocalisedText"];
            care: components["schemas"]["LocalisedText"];
            clay: components["schemas"]["Term"];
            glazes: components["schemas"]["Term"][];
            technique: components["schemas"]["LocalisedText"];
            firing: components["schemas"]["LocalisedText"];
            useTags: components["schemas"]["Term"][];
            /** Format: date-time */
            createdAt: string;
            isNew: boolean;
            variants: components["schemas"]["Variant"][];
            /** @description Of all variants and views, the default variant's first */
            pictures: components["schemas"]["Picture"][];
        };
        FacetValue: {
            value: components["schemas"]["Key"];
            label: components["schemas"]["LocalisedText"];
            count: number;
            selected: boolean;
        };
        Facet: {
            /** @enum {string} */
            name: "category" | "kiln" | "glaze" | "clay" | "use" | "technique" | "firing" | "size" | "capacity" | "weight" | "set";
            values: components["schemas"]["FacetValue"][];
        };
        /** @description Of what matches when the price filter is left aside */
        PriceRange: {
            min: components["schemas"]["Money"];
            max: components["schemas"]["Money"];
        };
        ProductPage: {
            items: components["schemas"]["ProductSummary"][];
            nextCursor: string | null;
            total: number;
            facets: components["schemas"]["Facet"][];
            priceRange: components["schemas"]["PriceRange"] | null;
        };
        Category: {
            slug: components["schemas"]["Key"];
            name: components["schemas"]["LocalisedText"];
            description: components["schemas"]["LocalisedText"];
            count: number;
            picture: components["schemas"]["Picture"];
        };
        Maker: {
            slug: components["schemas"]["Key"];
            name: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            kind: "kiln" | "studio";
            place: components["schemas"]["LocalisedText"];
            since: number;
            summary: components["schemas"]["LocalisedText"];
            story: components["schemas"]["LocalisedText"];
            productCount: number;
            picture: components["schemas"]["Picture"];
        };
        Home: {
            hero: {
                /** @description Lines as they are set */
                title: {
                    ko: string[];
                    en: string[];
                };
                text: components["schemas"]["LocalisedText"];
                link: {
                    category: components["schemas"]["Key"];
                    label: components["schemas"]["LocalisedText"];
                };
                picture: components["schemas"]["Picture"];
                pictureTall?: components["schemas"]["Picture"];
            };
            arrivals: {
                items: components["schemas"]["ProductSummary"][];
                /** @description How many pieces are new */
                total: number;
            };
            hall: {
                maker: components["schemas"]["MakerName"];
                title: components["schemas"]["LocalisedText"];
                text: components["schemas"]["LocalisedText"];
                picture: components["schemas"]["Picture"];
                items: components["schemas"]["ProductSummary"][];
            };
        };
        LocalisedText: {
            ko: string;
            en: string;
        };
        Money: {
            /** @description In minor units: KRW has none below the won */
            amount: number;
            /** @constant */
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
        Slug: string;
        CategoryFilter: components["schemas"]["Key"][];
        KilnFilter: components["schemas"]["Key"][];
        GlazeFilter: components["schemas"]["Key"][];
        ClayFilter: components["schemas"]["Key"][];
        UseFilter: components["schemas"]["Key"][];
        TechniqueFilter: components["schemas"]["Key"][];
        /** @description The kind of kiln */
        FiringFilter: components["schemas"]["Key"][];
        /** @description Ranges of the longer side in millimetres, as `100-200` */
        SizeFilter: components["schemas"]["Key"][];
        /** @description Ranges in millilitres */
        CapacityFilter: components["schemas"]["Key"][];
        /** @description Ranges in grams */
        WeightFilter: components["schemas"]["Key"][];
        /** @description Whether it is sold singly or as a set */
        SetFilter: components["schemas"]["Key"][];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProducts: {
        parameters: {
            query?: {
                category?: components["parameters"]["CategoryFilter"];
                kiln?: components["parameters"]["KilnFilter"];
                glaze?: components["parameters"]["GlazeFilter"];
                clay?: components["parameters"]["ClayFilter"];
                use?: components["parameters"]["UseFilter"];
                technique?: components["parameters"]["TechniqueFilter"];
                /** @description The kind of kiln */
                firing?: components["parameters"]["FiringFilter"];
                /** @description Ranges of the longer side in millimetres, as `100-200` */
                size?: components["parameters"]["SizeFilter"];
                /** @description Ranges in millilitres */
                capacity?: components["parameters"]["CapacityFilter"];
                /** @description Ranges in grams */
                weight?: components["parameters"]["WeightFilter"];
                /** @description Whether it is sold singly or as a set */
                set?: components["parameters"]["SetFilter"];
                /** @description Won; a product counts by its cheapest variant */
                priceMin?: number;
                priceMax?: number;
                q?: string;
                /** @description Without it, by relevance when there is a `q`, else featured. `size` begins with the smallest piece. */
                sort?: components["schemas"]["Sort"];
                cursor?: string;
                limit?: number;
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
    getSuggestions: {
        parameters: {
            query: {
                q: string;
                limit?: number;
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
                        products: components["schemas"]["ProductSummary"][];
                        makers: components["schemas"]["MakerName"][];
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
    getRecommendations: {
        parameters: {
            query?: {
                sku?: components["schemas"]["Key"][];
                slug?: components["schemas"]["Key"][];
                limit?: number;
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
}
