import type {ChunkRule} from './rule.js';

/** What forms and lists of things of any kind share. */
export const formsAndLists: readonly ChunkRule[] = [
  // What fills a form for any kind in and draws it, and what all forms for something of one's own do.
  [
    'filling',
    /^components\/data\/thing-form\/(?:form-(?:body|content|extras|filling|frame|inputs|kind|labels|model|place|view)|typed)\./,
  ],
  ['provenance', /^components\/data\/provenance\./],
  ['alternative-text', /^vocab\/shapes\/alternative-text\./],
  ['stored', /^components\/data\/thing-form\/form-(?:stored|suspicion)\./],
  ['checked', /^components\/data\/thing-form\/form-(?:mistakes|paths|checks|shape-checks)\./],
  ['forms', /^components\/(?:data\/(?:form-element|saving-element)|ui\/(?:form-report|saving-report))\./],
  // What every form needs, also one that does not save things.
  ['fields', /^components\/(?:data\/(?:saving-events|drafts)|ui\/(?:form|field)\.styles)\./],
  ['addressed', /^components\/data\/addressed-element\./],
  ['pictures', /^components\/data\/picture-choice\./],
  ['picture-input', /^components\/ui\/picture-input\./],
  // What tags for things of any kind share, apart from what every page loads: pages of members alone do without it. A list that is only to be shown
  // needs the first two; the others come with the tags and attributes that ask for them, or with the kinds that hold more than texts.
  [
    'things',
    /^(?:vocab\/shapes\/(?:thing|kind)|vocab\/kinds\/own-kinds|components\/(?:things\/list-(?:present|names)|data\/(?:choosing\/list-choice|things\/field-view|arranging\/sort-keys)|strings\/listing\/load))\./,
  ],
  ['lists', /^components\/things\/(?:things-element|list-(?:controller|fields|source))\.|^pods\/lists\/thing-kind\./],
  ['kinds', /^(?:components\/data\/things\/kind-source|pods\/kinds\/shape-of)\./],
  ['values', /^components\/data\/things\/(?:value-text|typed-text)\./],
  ['views', /^components\/(?:data\/things\/value-view|things\/template-scope)\./],
  ['following', /^components\/things\/(?:list-(?:tags|follower|count)|follower-element)\./],
  ['arranging', /^components\/data\/arranging\/(?:column|field|measure)\./],
  [
    'engine',
    /^components\/(?:data\/arranging\/(?:arranger|search|sort|sections|marks)|things\/(?:list-engine(?:\.styles)?|list-nothing|kind-fields|marked))\./,
  ],
  ['facets', /^components\/(?:ui\/facets(?:\.styles)?|data\/arranging\/(?:facet|facet-set|facet-values|narrowing|range))\./],
  ['facet-bar', /^components\/(?:data\/facets\/facet-(?:bar|names)|directory\/facet-bar|events\/calendar\/event-filters)\./],
  ['facet-texts-fr', /^components\/strings\/(?:(?:events|library|news|map)-)?facets\/(?:panel-)?fr\./],
  ['facet-texts-en', /^components\/strings\/(?:(?:events|library|news|map)-)?facets\/(?:panel-)?en\./],
  ['filters', /^components\/things\/filter-/],
  ['addresses', /^components\/data\/choosing\/(?:choice-address|page-history)\./],
  ['address-text', /^components\/ui\/address-text\./],
  // What is said of a document beside its title.
  ['documents', /^components\/(?:ui\/format-name|strings\/dossier\/size)\./],
  ['dossiers', /^vocab\/kinds\/dossier\/dossier(?:\.generated)?\./],
  ['drawing', /^components\/ui\/(?:choice\.styles|focus-keeper|row-trouble)\./],
  // What everybody needs who sees how many places are left, and nothing that writes: most only look.
  ['boxes', /^pods\/boxes\/read-box\./],
  [
    'registrations',
    /^(?:vocab\/kinds\/registration\/(?!registration)|pods\/registrations\/(?:addresses|read-places)\.|components\/events\/registration\/invited\.)/,
  ],
];
