import { createMemoryRouter } from 'react-router';

type Router = ReturnType<typeof createMemoryRouter>;

const open = new Set<Router>();

/** A router that ends with its test: what it still reads is aborted. */
export function createTestRouter(...options: Parameters<typeof createMemoryRouter>): Router {
  const router = createMemoryRouter(...options);
  open.add(router);
  return router;
}

export function disposeRouters(): void {
  for (const router of open) router.dispose();
  open.clear();
}
