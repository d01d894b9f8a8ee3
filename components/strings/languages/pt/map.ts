// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MapStrings} from '../../map/strings.js';

export default ({plural, format}: Numbers): MapStrings => ({
  list: "Lista",
  search: "Procurar",
  searchHint: "Um nome, uma localidade ou uma categoria.",
  count: (count, layer) =>
    layer === undefined
      ? plural(count, {one: (figure) => `${figure} resultado`, other: (figure) => `${figure} resultados`})
      : {
          places: () => plural(count, {one: (figure) => `${figure} lugar`, other: (figure) => `${figure} lugares`}),
          groups: () => plural(count, {one: (figure) => `${figure} grupo`, other: (figure) => `${figure} grupos`}),
          events: () => plural(count, {one: (figure) => `${figure} evento`, other: (figure) => `${figure} eventos`}),
          members: () => plural(count, {one: (figure) => `${figure} membro`, other: (figure) => `${figure} membros`}),
        }[layer](),
  one: {places: "Lugar", groups: "Grupo", events: "Evento", members: "Membro"},
  several: {places: "Lugares", groups: "Grupos", events: "Eventos", members: "Membros"},
  unnamed: "Sem nome",
  open: "Abrir o mapa",
  close: "Fechar o mapa",
  skip: "Saltar o mapa",
  asks: (host) => `O mapa pede as suas imagens a ${host}.`,
  back: "Voltar ao mapa",
  mapFailed: "Não foi possível carregar o mapa. A lista diz o mesmo; tente de novo quando tiver conexão.",
  onMap: "No mapa",
  onMapOf: (name) => `Mostrar ${name} no mapa`,
  noPosition: "Ainda não está no mapa",
  nothingMore: "Não se sabe mais nada.",
  about: (kilometres) => `com margem de ${format(kilometres)} km`,
  distance: (kilometres) => (kilometres < 1 ? "a menos de 1 km" : `a ${format(Math.round(kilometres))} km`),
  series: "realiza-se com regularidade",
  confirmed: (day) => `Verificado em ${day}`,
  doubtful: (day) => `Por verificar: confirmado pela última vez em ${day}.`,
  neverConfirmed: "Por verificar: nunca confirmado.",
  expired: (count) =>
    plural(count, {one: (figure) => `${figure} lugar não é confirmado há muito tempo e não é mostrado.`, other: (figure) => `${figure} lugares não são confirmados há muito tempo e não são mostrados.`}),
  showExpired: "Mostrá-los mesmo assim",
  hideExpired: "Ocultá-los de novo",
  around: "À volta de um lugar",
  files: "Descarregar",
  empty: "Ainda não há nada aqui.",
  noPlace: "A cooperativa ainda não tem lugares para mostrar aqui.",
  nothingFound: (query) => `Nada corresponde a “${query}”.`,
  clearSearch: "Limpar a pesquisa",
  printed: (query, left) =>
    `${query && `Pesquisa: “${query}”.`}${left ? plural(left, {one: (figure) => ` Mais ${figure} não foi impresso.`, other: (figure) => ` Mais ${figure} não foram impressos.`}) : ''}`,
  failed: (host) => `Não mostrado (${host})`,
  maybeOld: "Não foi possível ler isto de novo: pode estar desatualizado.",
  more: (count) => plural(count, {one: (figure) => `Ainda falta ler ${figure} ficha.`, other: (figure) => `Ainda falta ler ${figure} fichas.`}),
  readMore: "Ler mais",
});

