// Import directions of the house (ARCHITECTURE.md). tests/house proves that each rule still bites.
const allowed = {
  sop: { ours: [], npm: ['typebox', 'yaml'] },
  reader: { ours: ['sop'], npm: ['fflate', 'parse5', 'saxes', 'unpdf'] },
  naskah: { ours: ['sop'], npm: null },
  api: { ours: ['sop'], npm: ['typebox'] },
  server: { ours: ['api', 'naskah', 'reader', 'sop'], npm: null },
  web: { ours: ['api', 'sop'], npm: null },
};
const tests =
  '\\.(test|spec)\\.tsx?$|/testing(/|\\.ts$)|/(generated|random)-[a-z-]+\\.ts$|/vitest\\.global-setup\\.ts$';

const directions = Object.entries(allowed).map(([name, { ours }]) => ({
  name: `${name}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: tests },
  to: {
    path: `^packages/([^/]+)/`,
    pathNot: [name, ...ours].map((p) => `^packages/${p}/`),
  },
}));

const libraries = Object.entries(allowed)
  .filter(([, { npm }]) => npm)
  .map(([name, { npm }]) => ({
    name: `${name}-uses-only-its-libraries`,
    severity: 'error',
    from: { path: `^packages/${name}/src/`, pathNot: tests },
    to: {
      dependencyTypesNot: ['local', 'localmodule', 'aliased-workspace'],
      pathNot: [
        ...npm.map((p) => `(^|/)node_modules/${p}(/|$)`),
        `^packages/`,
        ...npm.map((p) => `^${p}(/|$)`),
      ],
    },
  }));

export default {
  forbidden: [
    ...directions,
    ...libraries,
    {
      name: 'no-node-in-sop-reader-api-web',
      severity: 'error',
      from: { path: `^packages/(sop|reader|api|web)/src/`, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'another-package-through-its-face',
      comment: 'Packages are imported by name, never by a path into their inside.',
      severity: 'error',
      from: { path: `^packages/([^/]+)/`, pathNot: tests },
      to: { path: `^packages/(?!$1/)[^/]+/`, pathNot: '/src/index\\.ts$' },
    },
    {
      name: 'feature-through-its-face',
      comment: 'Other features are imported through their index.ts only.',
      severity: 'error',
      from: { path: `^packages/(server|web)/src/([^/]+)/`, pathNot: tests },
      to: {
        path: `^packages/$1/src/[^/]+/`,
        pathNot: [
          `^packages/$1/src/$2/`,
          `^packages/$1/src/[^/]+/index\\.tsx?$`,
          `^packages/server/src/(database|http)/`,
          `^packages/web/src/(ui|texts|session)/`,
        ],
      },
    },
    {
      name: 'production-code-imports-no-test',
      severity: 'error',
      from: { path: `^packages/[^/]+/src/`, pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: tests },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'tsc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|tests/house/planted' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
