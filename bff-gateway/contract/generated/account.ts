// Generated from the OpenAPI document by `npm run contract`.
export interface paths {
    "/api/account/address-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's addresses; none for a guest */
        get: operations["getAddressBook"];
        put?: never;
        /**
         * Adds an address
         * @description 401 `sign-in-required`, 409 `address-limit`, 422 `validation-failed`.
         */
        post: operations["addAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/address-book/{addressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes an address
         * @description 401 `sign-in-required`, 422 `validation-failed`.
         */
        post: operations["changeAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/address-book/{addressId}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes it the address that checkout suggests
         * @description 401 `sign-in-required`.
         */
        post: operations["makeDefaultAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/address-book/{addressId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an address out; one that is not there is no error
         * @description 401 `sign-in-required`.
         */
        post: operations["removeAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The skus that are kept */
        get: operations["getKept"];
        put?: never;
        /**
         * Keeps a piece; one that is kept stays so
         * @description 422 `validation-failed`.
         */
        post: operations["keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/kept/{sku}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a piece no longer */
        post: operations["keepNoLonger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/pages/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's addresses, the default first; 401 `sign-in-required` */
        get: operations["getAddressesPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/pages/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's orders, newest first; 401 `sign-in-required` */
        get: operations["getOrdersPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/pages/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who one is, with the latest order; 401 `sign-in-required` */
        get: operations["getProfilePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/pages/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page shows */
        get: operations["getSignInPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/pages/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-up page shows */
        get: operations["getSignUpPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/pages/wishlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept, by a person or in a guest's session, newest first */
        get: operations["getWishlistPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guest or signed in */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/viewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pieces that were looked at last, newest first
         * @description A person's list is in the store. A guest's stays in the browser, which names its skus.
         */
        get: operations["getViewed"];
        put?: never;
        /**
         * Remembers that a person has looked at pieces, one or those of their time as a guest
         * @description 401 `sign-in-required`, 422 `validation-failed`.
         */
        post: operations["rememberViewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the password; the session gets a new id
         * @description 401 `sign-in-required`, 422 `validation-failed`.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes name and e-mail address
         * @description Another e-mail address needs the password. 401 `sign-in-required`, 409 `email-taken`, 422 `validation-failed`.
         */
        post: operations["changeProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in; the session gets a new id and keeps the cart
         * @description 401 `wrong-credentials`.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an account and signs in; cart, lists and orders of the session become the person's
         * @description 409 `email-taken`, 422 `validation-failed`.
         */
        post: operations["signUp"];
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
        AddressBook: {
            items: components["schemas"]["SavedAddress"][];
            location?: components["schemas"]["Location"];
        };
        AddressesPage: {
            flash?: components["schemas"]["Flash"];
            items: components["schemas"]["SavedAddress"][];
        };
        /** @description In Korea a postal code of five digits; elsewhere a city. */
        AddressForm: {
            /** @description Which one a plain form was about; comes back with its flash. */
            address_id?: string;
            city?: string;
            country?: string;
            failTo?: components["schemas"]["Location"];
            /** @description `on` */
            is_default?: string;
            line1?: string;
            line2?: string;
            phone?: string;
            postcode?: string;
            recipient?: string;
            region?: string;
            returnTo?: components["schemas"]["Location"];
        };
        Changed: {
            session: components["schemas"]["Session"];
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
        Kept: {
            skus: string[];
        };
        KeptPiece: components["schemas"]["ListedPiece"] & {
            /** @description Null when nobody could say. */
            available: number | null;
        };
        ListedPiece: {
            name: string;
            picture: components["schemas"]["Picture"];
            price: components["schemas"]["Money"];
            sku: string;
            slug: string;
            variantName: string;
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
        OrdersPage: {
            items: components["schemas"]["OrderSummary"][];
            nextCursor: string | null;
        };
        OrderSummary: {
            /** @description Pieces in all lines */
            count: number;
            lines: {
                name: string;
                picture: components["schemas"]["Picture"] | null;
                sku: string;
            }[];
            /** @example M-2611-04F7K */
            number: string;
            orderId: string;
            /** Format: date-time */
            placedAt: string;
            /** @enum {string} */
            status: "placing" | "confirmed" | "packed" | "shipped" | "delivered" | "cancelled" | "returned";
            total: components["schemas"]["Money"];
        };
        PasswordForm: {
            /** @description The one of now */
            password?: string;
            /** @description At least 10 characters */
            password_new?: string;
            returnTo?: components["schemas"]["Location"];
        };
        Person: {
            email: string;
            name: string;
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
        PieceForm: {
            returnTo?: components["schemas"]["Location"];
            sku?: string;
            slug?: string;
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
        ProfileForm: {
            email?: string;
            name?: string;
            /** @description Only for another e-mail address */
            password?: string;
            returnTo?: components["schemas"]["Location"];
        };
        ProfilePage: {
            /**
             * @description What a plain form has just changed, told once.
             * @enum {string}
             */
            done?: "profile" | "password";
            flash?: components["schemas"]["Flash"];
            latestOrder: components["schemas"]["OrderSummary"] | null;
            missing: components["schemas"]["Missing"];
            person: components["schemas"]["Person"];
        };
        Return: {
            returnTo?: components["schemas"]["Location"];
        };
        /**
         * @example {
         *       "addressId": "adr_1",
         *       "recipient": "Demo",
         *       "phone": "010-1234-5678",
         *       "country": "KR",
         *       "postcode": "03052",
         *       "line1": "1 Bukchon-ro, Jongno-gu, Seoul",
         *       "isDefault": true
         *     }
         */
        SavedAddress: {
            addressId: string;
            city?: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example KR
             */
            country: string;
            isDefault: boolean;
            line1: string;
            line2?: string;
            phone: string;
            postcode?: string;
            recipient: string;
            region?: string;
        };
        /**
         * @example {
         *       "status": "signed-in",
         *       "person": {
         *         "name": "Demo"
         *       }
         *     }
         */
        Session: {
            person?: {
                name: string;
            };
            /** @enum {string} */
            status: "guest" | "signed-in";
        };
        SignedIn: {
            location: components["schemas"]["Location"];
            session: components["schemas"]["Session"];
        };
        /** @description `returnTo` is where to go after success; `failTo` the page of the form (default: the sign-in page). */
        SignIn: {
            email?: string;
            failTo?: components["schemas"]["Location"];
            password?: string;
            returnTo?: components["schemas"]["Location"];
        };
        SignInPage: {
            flash?: components["schemas"]["Flash"];
            /** @description A same-origin path; the home page when the one that was asked for is not. */
            returnTo: string;
            /** @enum {string} */
            status: "guest" | "signed-in";
        };
        SignOut: {
            returnTo?: components["schemas"]["Location"];
        };
        /** @description `returnTo` is where to go after success; `failTo` the page of the form (default: the sign-up page). */
        SignUp: {
            email?: string;
            failTo?: components["schemas"]["Location"];
            name?: string;
            /** @description At least 10 characters */
            password?: string;
            returnTo?: components["schemas"]["Location"];
        };
        Viewed: {
            items: components["schemas"]["ListedPiece"][];
        };
        ViewedForm: {
            items: {
                /** Format: date-time */
                at: string;
                sku: string;
                slug: string;
            }[];
        };
        WishlistPage: {
            flash?: components["schemas"]["Flash"];
            items: components["schemas"]["KeptPiece"][];
            missing: components["schemas"]["Missing"];
            /** @enum {string} */
            status: "guest" | "signed-in";
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
        AddressId: string;
        /** @description Which language the answer's texts are in. The typed client fills it in. */
        Locale: components["schemas"]["Locale"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAddressBook: {
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
            /** @description The addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressBook"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addAddress: {
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
                "application/json": components["schemas"]["AddressForm"];
                "application/x-www-form-urlencoded": components["schemas"]["AddressForm"];
            };
        };
        responses: {
            /** @description All addresses */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressBook"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    changeAddress: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path: {
                addressId: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressForm"];
                "application/x-www-form-urlencoded": components["schemas"]["AddressForm"];
            };
        };
        responses: {
            /** @description All addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressBook"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    makeDefaultAddress: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path: {
                addressId: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Return"];
                "application/x-www-form-urlencoded": components["schemas"]["Return"];
            };
        };
        responses: {
            /** @description All addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressBook"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    removeAddress: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path: {
                addressId: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Return"];
                "application/x-www-form-urlencoded": components["schemas"]["Return"];
            };
        };
        responses: {
            /** @description All addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressBook"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    getKept: {
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
            /** @description The skus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    keep: {
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
                "application/json": components["schemas"]["PieceForm"];
                "application/x-www-form-urlencoded": components["schemas"]["PieceForm"];
            };
        };
        responses: {
            /** @description What is kept now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    keepNoLonger: {
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
                "application/json": components["schemas"]["Return"];
                "application/x-www-form-urlencoded": components["schemas"]["Return"];
            };
        };
        responses: {
            /** @description What is kept now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    getAddressesPage: {
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
                    "application/json": components["schemas"]["AddressesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOrdersPage: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
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
                    "application/json": components["schemas"]["OrdersPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProfilePage: {
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
                    "application/json": components["schemas"]["ProfilePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSignInPage: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                returnTo?: string;
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
                    "application/json": components["schemas"]["SignInPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSignUpPage: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                returnTo?: string;
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
                    "application/json": components["schemas"]["SignInPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWishlistPage: {
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
                    "application/json": components["schemas"]["WishlistPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
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
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getViewed: {
        parameters: {
            query?: {
                /** @description Slug of the piece on the page */
                except?: string;
                limit?: number;
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
                /** @description Of a guest, newest first */
                sku?: string[];
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
                    "application/json": components["schemas"]["Viewed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rememberViewed: {
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
                "application/json": components["schemas"]["ViewedForm"];
                "application/x-www-form-urlencoded": components["schemas"]["PieceForm"];
            };
        };
        responses: {
            /** @description Remembered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
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
                "application/json": components["schemas"]["PasswordForm"];
                "application/x-www-form-urlencoded": components["schemas"]["PasswordForm"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    changeProfile: {
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
                "application/json": components["schemas"]["ProfileForm"];
                "application/x-www-form-urlencoded": components["schemas"]["ProfileForm"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
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
                "application/json": components["schemas"]["SignIn"];
                "application/x-www-form-urlencoded": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: {
                /** @description Which language the answer's texts are in. The typed client fills it in. */
                locale?: components["parameters"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SignOut"];
                "application/x-www-form-urlencoded": components["schemas"]["SignOut"];
            };
        };
        responses: {
            /** @description Signed out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
    signUp: {
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
                "application/json": components["schemas"]["SignUp"];
                "application/x-www-form-urlencoded": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            303: components["responses"]["SeeOther"];
            default: components["responses"]["Problem"];
        };
    };
}
