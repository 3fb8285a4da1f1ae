/**
 * The router's door: what rooms use of react-router, and no more. Shared as one singleton by the shell; a remote never
 * imports `react-router` itself (its whole root is twice this size, and a second copy has other contexts).
 */

export type {
  ActionFunctionArgs,
  FetcherWithComponents,
  LinkProps,
  LoaderFunctionArgs,
  RouteObject,
  ShouldRevalidateFunctionArgs,
  To,
} from 'react-router';
export {
  Await,
  createContext,
  data,
  Form,
  isRouteErrorResponse,
  Link,
  matchRoutes,
  NavLink,
  Outlet,
  RouterContextProvider,
  redirect,
  useAsyncError,
  useAsyncValue,
  useFetcher,
  useFetchers,
  useLoaderData,
  useLocation,
  useMatches,
  useNavigate,
  useNavigation,
  useParams,
  useRevalidator,
  useRouteError,
  useRouteLoaderData,
  useSearchParams,
  useSubmit,
} from 'react-router';
