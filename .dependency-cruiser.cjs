/** Imports point down only: `docs/` and the design name the rooms, this file is what holds them to it. */

/** What of `components/` is not a family of tags: the ground that families share. */
const shared = '^components/(?:data|ui|strings)/';

/** A room may not import the rooms above it. */
const above = (room, rooms) => ({
  name: `${room}-points-down`,
  comment: `${room}/ stands below ${rooms.join(', ')}.`,
  severity: 'error',
  from: {path: `^${room}/`},
  to: {path: `^(?:${rooms.join('|')})/`},
});

module.exports = {
  forbidden: [
    above('vocab', ['pods', 'components', 'tools', 'demo', 'stories', 'test']),
    above('pods', ['components', 'tools', 'demo', 'stories', 'test']),
    above('components', ['tools', 'demo', 'stories', 'test']),
    above('tools', ['components', 'demo', 'stories', 'test']),
    above('demo', ['components', 'stories', 'test', 'tools']),
    {
      name: 'demo-uses-public-entries',
      comment: 'The demo shows what anybody can do: it uses what the package offers.',
      severity: 'error',
      from: {path: '^demo/'},
      to: {path: '^(?:vocab|pods)/', pathNot: '^(?:vocab|pods)/index\\.ts$'},
    },
    {
      name: 'families-meet-on-the-page',
      comment: 'A family of tags that imports another one cannot be loaded, or changed, without it.',
      severity: 'error',
      from: {path: '^components/([^/]+)/', pathNot: shared},
      to: {path: '^components/[^/]+/', pathNot: [shared, '^components/$1/']},
    },
    {
      name: 'shared-ground-knows-no-family',
      severity: 'error',
      from: {path: shared},
      to: {path: '^components/[^/]+/', pathNot: shared},
    },
    {
      name: 'ui-draws-only',
      comment: 'What draws gets properties. Types may come from below: they leave nothing behind.',
      severity: 'error',
      from: {path: '^components/ui/'},
      to: {path: '^(?:vocab|pods)/|^components/data/', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'rdf-parser-behind-one-door',
      comment: 'Terms from people and pods are checked in vocab/rdf before the parser or the writer sees them.',
      severity: 'error',
      from: {path: '^(?:vocab|pods|components|demo|stories)/', pathNot: '^vocab/rdf/'},
      to: {path: '(?:^|/)n3/|^#n3$'},
    },
    {
      name: 'no-lit-below-components',
      severity: 'error',
      from: {path: '^(?:vocab|pods)/'},
      to: {path: '(?:^|/)(?:lit|lit-html|lit-element|@lit)/'},
    },
    {
      name: 'no-node-in-what-browsers-load',
      severity: 'error',
      from: {path: '^(?:vocab|pods|components)/'},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'published-rooms-need-real-dependencies',
      comment: 'Whoever installs the package does not get the development dependencies.',
      severity: 'error',
      from: {path: '^(?:vocab|pods|components|tools/(?:cli|strings))/'},
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        // A peer is for whoever wants what needs it, who installs it.
        dependencyTypesNot: ['type-only', 'aliased-subpath-import', 'npm-peer'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    // Projects of others, as it were: they use the package as npm would publish it, and have dependencies of their own.
    exclude: {path: '^test/recipes/[^/]+/'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
