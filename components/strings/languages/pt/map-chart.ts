// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChartStrings} from '../../map-chart/strings.js';

export default ({plural, format}: Numbers): ChartStrings => ({
  label: "Mapa",
  keys: "As setas movem o mapa, + e − aumentam e diminuem, Escape sai dele.",
  zoomIn: "Aproximar",
  zoomOut: "Afastar",
  pan: {north: "Para norte", west: "Para oeste", east: "Para leste", south: "Para sul"},
  visible: (count) => (count ? plural(count, {one: (figure) => `${figure} ponto à vista`, other: (figure) => `${figure} pontos à vista`}) : "Nenhum ponto aqui"),
  credit: "Mapa: Natural Earth",
  noLand: "Não foi possível carregar o fundo do mapa. Mesmo assim, os pontos estão lá.",
  noOwnFile: "Não foi possível ler o desenho adicionado ao mapa.",
  partOfOwnFile: "Não foi possível situar uma parte do desenho adicionado ao mapa.",
  pictures: {
    vector: "O arquivo de imagens adicionado ao mapa contém formas desenhadas (vetores), e não imagens: não é mostrado.",
    noRanges:
      "O arquivo de imagens adicionado ao mapa não é mostrado. É grande demais para ser carregado inteiro, e o servidor não o dá por partes.",
    unreadable: "Não foi possível ler o arquivo de imagens adicionado ao mapa: não é mostrado.",
    partly: "Não foi possível carregar algumas imagens adicionadas ao mapa.",
  },
  onPaper: "Os números no mapa são os da lista. Um círculo com um número representa esse número de linhas da lista.",
  cluster: (count, towns) => plural(count, {one: (figure) => `${figure} lugar${towns.length ? `: ${towns.join(", ")}` : ''}`, other: (figure) => `${figure} lugares${towns.length ? `: ${towns.join(", ")}` : ''}`}),
  sameSpot: (count) => `${format(count)} no mesmo ponto`,
  more: (count) => plural(count, {one: (figure) => `e mais ${figure}, na lista`, other: (figure) => `e mais ${figure}, na lista`}),
  closeList: "Fechar",
  within: (kilometres) => `com margem de ${format(kilometres)} km`,
  doubtful: "por verificar",
  layers: {places: "Lugar", groups: "Grupo", events: "Evento", members: "Membro"},
  chooser: {
    label: "Mapa: o ponto escolhido está no meio",
    keys: "As setas movem o mapa, e movem mais com Shift. + e − aumentam e diminuem.",
    choose: "Escolher este ponto",
  },
  spot: (latitude, longitude) => `Latitude ${latitude}, longitude ${longitude}`,
});

