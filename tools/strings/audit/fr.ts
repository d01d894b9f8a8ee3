import {createPlural} from '../plural.js';
import {writeAudit} from './report.js';
import type {AuditTexts} from './texts.js';

const plural = createPlural('fr');
const schemes = {light: 'clair', dark: 'sombre'} as const;
const impacts = {minor: 'mineur', moderate: 'modéré', serious: 'grave', critical: 'critique'} as const;

export const audit: AuditTexts = {
  looking: 'Pages',
  page: writeAudit({
    grade: ({grade, reasons}) => (reasons.length ? `Note ${grade}, parce que :` : `Note ${grade}`),
    reason(reason) {
      switch (reason.kind) {
        case 'weight':
          return `son poids ne permet pas mieux que ${reason.grade} (voir plus bas)`;
        case 'barriers':
          return `${plural(reason.count, 'endroit exclut', 'endroits excluent')} des personnes : pas mieux que ${reason.grade}`;
        case 'flaws':
          return `${plural(reason.count, 'endroit gêne', 'endroits gênent')} des personnes : pas mieux que ${reason.grade}`;
        case 'overflow':
          return `sur un écran large de 320 pixels, elle dépasse de ${plural(reason.pixels, 'pixel', 'pixels')} : pas mieux que ${reason.grade}`;
        case 'others':
          return `d’autres apprennent qui l’ouvre (${reason.hosts.join(', ')}) : pas mieux que ${reason.grade}`;
        case 'traces':
          return `elle laisse quelque chose sur l’appareil avant toute connexion : pas mieux que ${reason.grade}`;
      }
    },
    heads: {
      accessibility: 'Accessibilité (WCAG 2.2 A et AA, autant qu’axe-core puisse le dire)',
      weight: 'Poids (première visite)',
      privacy: 'Vie privée',
    },
    noViolation: 'Rien trouvé, ni en clair ni en sombre.',
    violation: ({rule, impact, help, scheme}) => `${help} (${rule}, ${impacts[impact]}, ${schemes[scheme]})`,
    more: (count) => `et ${plural(count, 'autre endroit', 'autres endroits')}`,
    manual: 'Un programme ne trouve qu’une partie : essayez au clavier seul, et avec un lecteur d’écran.',
    weight: ({score, eco, counts: {nodes, requests, kilobytes}}) =>
      `EcoIndex ${score} (${eco}) : ${plural(nodes, 'élément', 'éléments')}, ${plural(requests, 'requête', 'requêtes')}, ${kilobytes.toFixed(0)} ko`,
    spaces: (hosts) => `Les données viennent de ${hosts.join(', ')}.`,
    others: (host, kinds) => `${host} fournit : ${kinds.join(', ')}`,
    alone: 'Rien n’est demandé à personne d’autre.',
    traces: (names) => `Laissé sur l’appareil : ${names.join(' ; ')}`,
    noTraces: 'Aucun témoin (cookie), et rien d’autre d’enregistré sur l’appareil.',
    policy: (isThere) =>
      isThere
        ? 'Elle a une politique de contenu (CSP).'
        : 'Elle n’a pas de politique de contenu (CSP) : avec elle, une erreur quelque part ne peut pas laisser entrer de scripts étrangers.',
  }),
};
