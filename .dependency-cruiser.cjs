/** Rooms and doors. A rule's comment says what to do when it fires. */
const REMOTE = '^mfe-[^/]+/';
const TESTS = ['\\.test\\.tsx?$', '/src/test/', '/testing/', '\\.stories\\.tsx$'];

module.exports = {
  forbidden: [
    {
      name: 'remote-not-to-remote',
      severity: 'error',
      comment: 'Remotes meet only in the shell: offer a slot or emit an event from shell/contract.',
      from: { path: '^(mfe-[^/]+)/' },
      to: { path: REMOTE, pathNot: '^$1/' },
    },
    {
      name: 'host-not-to-remote',
      severity: 'error',
      comment: 'The shell finds remotes in the snapshot at run time, never by import.',
      from: { path: '^shell/' },
      to: { path: REMOTE },
    },
    {
      name: 'only-through-a-door',
      severity: 'error',
      comment:
        'Cross a room only by contract/ (or ui-kit/src/components/<name> and tokens, releases/src/index.ts; in configs shell/build; in tests shell/testing).',
      from: { path: '^([^/]+)/', pathNot: ['^e2e/', '^scripts/'] },
      to: {
        path: '^(shell|bff-gateway|mock-services|ui-kit|releases)/',
        pathNot: [
          '^$1/',
          '/contract/',
          '^ui-kit/src/(components/[^/]+/index\\.ts$|tokens/|fonts/)',
          '^shell/(build|testing)/',
          '^releases/(src|extract)/index\\.ts$',
        ],
      },
    },
    {
      name: 'build-door-for-config-only',
      severity: 'error',
      comment: 'shell/build is for webpack.config.ts.',
      from: { path: '^(?!shell/)', pathNot: ['webpack\\.config\\.ts$', '^scripts/', '^e2e/'] },
      to: { path: '^shell/build/' },
    },
    {
      name: 'testing-door-for-tests-only',
      severity: 'error',
      comment: 'shell/testing is for tests, stories and standalone.tsx.',
      from: { path: '^(?!shell/)', pathNot: [...TESTS, '/src/standalone'] },
      to: { path: '^shell/testing/' },
    },
    {
      name: 'contract-stands-alone',
      severity: 'error',
      comment: "A contract imports only contracts, its schema library and React's types.",
      from: { path: '^([^/]+)/contract/', pathNot: ['^shell/contract/router\\.ts$', '\\.test\\.ts$'] },
      to: { pathNot: ['/contract/', 'node_modules/(@types/react|react|valibot|openapi-fetch)/', '^node:'] },
    },
    {
      name: 'router-by-its-door',
      severity: 'error',
      comment: "Take the router from '@maru/shell/contract/router': a second copy has other contexts.",
      from: {
        path: '^(shell|mfe-[^/]+|ui-kit)/',
        pathNot: ['^shell/contract/router\\.ts$', '^shell/(src|testing|renderer)/'],
      },
      to: { path: 'node_modules/react-router' },
    },
    {
      name: 'ui-kit-knows-no-one',
      severity: 'error',
      comment: 'ui-kit has no shop in it.',
      from: { path: '^ui-kit/' },
      to: { path: '^(shell|mfe-[^/]+|bff-gateway|mock-services|releases)/' },
    },
    {
      name: 'browser-not-past-gateway',
      severity: 'error',
      comment: 'Browser code talks to the gateway contract only.',
      from: { path: '^(shell|mfe-[^/]+|ui-kit)/' },
      to: { path: '^mock-services/' },
    },
    {
      name: 'server-not-to-browser',
      severity: 'error',
      comment: 'Servers never import shell, remotes, ui-kit or react.',
      from: { path: '^(bff-gateway|mock-services|releases/(src|cli))/' },
      to: { path: '^(shell|mfe-[^/]+|ui-kit)/|node_modules/react(-dom)?/' },
    },
    {
      name: 'remote-only-data-calls-out',
      severity: 'error',
      comment: 'Gateway calls live in <remote>/src/data/.',
      from: { path: '^mfe-[^/]+/src/', pathNot: ['^mfe-[^/]+/src/data/', ...TESTS] },
      to: { path: '^bff-gateway/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'remote-inward',
      severity: 'error',
      comment: 'components and state are leaves: no pages, slots or data.',
      from: { path: '^mfe-[^/]+/src/(components|state)/', pathNot: TESTS },
      to: { path: '^mfe-[^/]+/src/(pages|slots|data)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'gateway-downward',
      severity: 'error',
      comment: 'routes -> services -> clients; no skipping.',
      from: { path: '^bff-gateway/src/routes/', pathNot: TESTS },
      to: { path: '^bff-gateway/src/clients/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'gateway-no-climb',
      severity: 'error',
      comment: 'services know no HTTP; clients know no services.',
      from: { path: '^bff-gateway/src/(services|clients)/', pathNot: TESTS },
      to: { path: '^bff-gateway/src/(routes|middleware|app\\.ts)|node_modules/express/' },
    },
    {
      name: 'service-not-to-service',
      severity: 'error',
      comment: 'Services share only src/chassis; they meet over HTTP.',
      from: { path: '^mock-services/src/services/([^/]+)/', pathNot: TESTS },
      to: { path: '^mock-services/src/services/', pathNot: '^mock-services/src/services/$1/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Move what both sides need below them, or pass it in.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.turbo|storybook-static|\\.cache)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
