/** The import rules of the house: who may know whom. `npm run check` proves that they bite. */
const from = (path) => ({ path });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'lib-knows-nothing',
      severity: 'error',
      from: from('^src-shared/lib/'),
      to: { pathNot: '^src-shared/lib/' },
    },
    {
      name: 'domain-knows-lib',
      severity: 'error',
      from: from('^src-shared/domain/'),
      to: { pathNot: '^src-shared/(domain|lib)/' },
    },
    {
      name: 'journal-knows-domain',
      severity: 'error',
      from: from('^src-shared/journal/'),
      to: { path: '^src-', pathNot: '^src-shared/(journal|domain|lib)/' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: from('^src-shared/'),
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-knows-no-runtime',
      severity: 'error',
      from: from('^src-shared/'),
      to: { path: '^(src-(main|renderer|server)/|node_modules/(electron|better-sqlite3)/)' },
    },
    {
      name: 'platform-is-the-ground',
      severity: 'error',
      from: from('^src-main/platform/'),
      to: { path: '^src-main/', pathNot: '^src-main/platform/' },
    },
    {
      name: 'db-knows-platform',
      severity: 'error',
      from: from('^src-main/db/'),
      to: { path: '^src-main/', pathNot: '^src-main/(db|platform)/' },
    },
    {
      name: 'main-knows-no-screen',
      severity: 'error',
      from: from('^src-main/'),
      to: { path: '^src-(renderer|server)/' },
    },
    {
      name: 'screens-know-no-main',
      severity: 'error',
      from: from('^src-renderer/'),
      to: { path: '^src-(main|server)/' },
    },
    {
      name: 'bridge-is-the-ground',
      severity: 'error',
      from: from('^src-renderer/bridge/'),
      to: { path: '^src-renderer/', pathNot: '^src-renderer/bridge/' },
    },
    {
      name: 'state-knows-bridge',
      severity: 'error',
      from: from('^src-renderer/state/'),
      to: { path: '^src-renderer/', pathNot: '^src-renderer/(state|bridge)/' },
    },
    {
      name: 'ui-knows-no-screen',
      severity: 'error',
      from: from('^src-renderer/ui/'),
      to: { path: '^src-renderer/(app|features)/' },
    },
    {
      name: 'features-know-no-app',
      severity: 'error',
      from: from('^src-renderer/features/'),
      to: { path: '^src-renderer/app/' },
    },
    {
      name: 'features-know-no-other',
      severity: 'error',
      from: from('^src-renderer/features/([^/]+)/'),
      to: { path: '^src-renderer/features/', pathNot: '^src-renderer/features/$1/' },
    },
    {
      name: 'nothing-ships-tests',
      severity: 'error',
      from: from('^src-'),
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
