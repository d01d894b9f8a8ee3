// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {IndexedStrings} from '../../indexed/strings.js';

export default ({plural, format}: Numbers): IndexedStrings => ({
  searching: "Procurando…",
  moreThan: (count) => (count ? plural(count, {one: (figure) => `Mais de ${figure} membro encontrado`, other: (figure) => `Mais de ${figure} membros encontrados`}) : "Nenhum membro encontrado até agora"),
  moreResults: (count) => (count ? plural(count, {one: (figure) => `Mais de ${figure} resultado`, other: (figure) => `Mais de ${figure} resultados`}) : "Nada encontrado até agora"),
  page: (page) => `Página ${format(page)}`,
  paused: "A lista ainda não foi toda percorrida.",
  goOn: "Continuar a procurar",
  partMissing: "Não foi possível ler uma parte da lista: podem faltar membros aqui.",
  findValue: (label) => `Encontrar em “${label}”`,
});

