/** Describes the tags for editors, the gallery and the README. `npm run generate` runs this. */
import {themeTokens} from './build/components/ui/tokens.js';

/** The analyzer does not know how our elements are registered; what each file tells TypeScript about its tag, it can read. */
const declaredTags = {
  name: 'declared-tags',
  analyzePhase({ts, node, context}) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
    context.tags ??= new Map();
    for (const member of node.members) context.tags.set(member.type.getText(), member.name.text);
  },
  moduleLinkPhase({moduleDoc, context}) {
    for (const declaration of moduleDoc.declarations ?? []) {
      const tagName = context.tags?.get(declaration.name);
      if (!tagName) continue;
      Object.assign(declaration, {tagName, customElement: true});
      const reference = {name: declaration.name, module: moduleDoc.path};
      moduleDoc.exports.push({kind: 'custom-element-definition', name: tagName, declaration: reference});
    }
  },
};

/** The analyzer sees each `dispatchEvent(new X({…}))` as an event without a name; the class comments name the real ones. */
const namelessEvents = {
  name: 'nameless-events',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      if (declaration.events) declaration.events = declaration.events.filter(({name}) => name?.startsWith('coop-'));
    }
  },
};

/** Only what a page can use: nothing private, nothing that belongs to the class and not to its elements. */
const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      if (!declaration.members) continue;
      declaration.members = declaration.members.filter((member) => !member.privacy && !member.static);
    }
  },
};

/** Sources are not published: what stands for one is the module that the compiler makes of it. */
const published = (path) => path?.replace(/^\/?components\/(.*)\.ts$/, 'dist/lib/components/$1.js');

/** Writes the published path wherever the manifest names a source. */
function publishPaths(part) {
  for (const [key, value] of Object.entries(part)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') part[key] = published(value);
    else if (value && typeof value === 'object') publishPaths(value);
  }
}

/** The elements only, in a fixed order: helpers have no part in the published contract. */
const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({tagName}) => tagName);
      module.exports = module.exports?.filter(({declaration}) =>
        module.declarations.some(({name}) => name === declaration?.name),
      );
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({declarations}) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    publishPaths(customElementsManifest.modules);
  },
};

/** Tags in which a map can be opened: its colours are theirs. */
const withMaps = ['coop-map', 'coop-place-form'];

/** Custom properties are the same for all tags that draw something: they come from the one table of them. */
const themedElements = {
  name: 'themed-elements',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
      if (!declaration.cssParts) continue;
      declaration.cssProperties = themeTokens
        .filter(({group}) => group !== 'map' || withMaps.includes(declaration.tagName))
        .map(({name, meaning, syntax, initial}) => ({name, description: `${meaning}.`, syntax, default: initial}));
    }
  },
};

export default {
  globs: ['components/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [declaredTags, namelessEvents, publicMembersOnly, elementsOnly, themedElements],
};
