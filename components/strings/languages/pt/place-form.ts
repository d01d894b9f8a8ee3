// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {PlaceFormStrings} from '../../place-form/strings.js';

export default (numbers: Numbers): PlaceFormStrings => {
  const {plural, format} = numbers;
  const places = (count: number) => plural(count, {one: (figure) => `${figure} lugar`, other: (figure) => `${figure} lugares`});
  return {
    ...formWords(numbers),
    create: () => "Adicionar um lugar",
    membersOnly: "Só os membros da cooperativa podem adicionar um lugar.",
    signInFirst: "Entre na sua conta para adicionar ou alterar um lugar.",
    another: "Adicionar outro lugar",
    notAnnounced: "Está guardado, mas não foi possível anunciá-lo na lista de lugares.",
    announceAgain: "Anunciar na lista",
    audience: "Quem pode ver este lugar?",
    where: "Onde fica",
    whereHelp: "Sem localização, o lugar está na lista, mas não no mapa. Há três formas de indicá-la, à sua escolha:",
    position: (latitude, longitude) => `Localização: latitude ${latitude}, longitude ${longitude}.`,
    noPosition: "Ainda sem localização.",
    removePosition: "Retirar a localização",
    known: "No mesmo ponto que um lugar conhecido",
    knownHelp: "Comece a escrever o nome dele e escolha-o na lista.",
    knownTaken: (name) => `A localização é a de “${name}”.`,
    notKnown: (name) => `A cooperativa não conhece nenhum lugar “${name}” que tenha localização.`,
    coordinates: "Coordenadas",
    coordinatesHelp: "Por exemplo 44.7286, 5.0203, ou o endereço copiado de um mapa no OpenStreetMap ou no Google.",
    unreadableCoordinates: {
      'no-coordinates': "Isto não são coordenadas. Escreva a latitude e depois a longitude, por exemplo 44.7286, 5.0203.",
      'out-of-range':
        "Estas coordenadas não existem na Terra: as latitudes vão de −90 a 90, as longitudes de −180 a 180.",
    },
    swapped: (latitude, longitude) =>
      `Talvez a longitude tenha sido escrita primeiro. Queria dizer latitude ${latitude}, longitude ${longitude}?`,
    swap: "Sim, trocar as duas",
    keepOrder: "Não, manter esta ordem",
    openMap: "Escolher no mapa",
    closeMap: "Fechar o mapa",
    mapFailed: "Não foi possível carregar o mapa. Restam as outras duas formas.",
    atSea: "Este ponto fica na água. Mesmo assim, pode guardar.",
    farAway: (kilometres) =>
      `Este ponto fica a mais de ${format(kilometres)} km de todos os lugares que a cooperativa conhece. Mesmo assim, pode guardar.`,
    visiting: "Visitar o lugar",
    access: "Acesso",
    import: {
      file: "Adicionar a partir de um arquivo de lugares (GeoJSON)",
      fileHelp: "Você verá o que ele contém antes de ser adicionado.",
      reading: "Lendo o arquivo…",
      refusals: {
        'too-large': "Este arquivo é grande demais: no máximo 20 MB.",
        'no-json': "Este arquivo está danificado ou não é GeoJSON.",
        'no-geojson': "Este arquivo não é GeoJSON: não contém lugares.",
      },
      otherSystem: (system) =>
        `As localizações deste arquivo estão noutro sistema${system ? ` (${system})` : ''}. Guarde-o em WGS 84 (latitude e longitude em graus) e tente de novo.`,
      none: "Nenhum lugar deste arquivo pode ser adicionado.",
      skippedTitle: "Ficam de fora:",
      skipped: {
        'no-position': (count) => `${places(count)} sem localização`,
        'no-point': (count) => plural(count, {one: (figure) => `${figure} linha ou superfície`, other: (figure) => `${figure} linhas ou superfícies`}),
        'out-of-range': (count) => `${places(count)} com uma localização que não existe na Terra`,
        'no-name': (count) => `${places(count)} sem nome`,
      },
      filled: (name) => `O formulário está preenchido com “${name}”. Verifique-o e depois guarde.`,
      title: "Adicionar os lugares de um arquivo",
      found: (count) => `${places(count)} neste arquivo.`,
      more: (count) => plural(count, {one: (figure) => `Mais ${figure} lugar: depois de adicionar estes, escolha o arquivo de novo.`, other: (figure) => `Mais ${figure} lugares: depois de adicionar estes, escolha o arquivo de novo.`}),
      legend: "Lugares a adicionar",
      marks: {known: "já na lista", added: "adicionado", kept: "guardado neste dispositivo", failed: "recusado"},
      add: (count) => (count ? `Adicionar ${places(count)}` : "Adicionar"),
      chooseOne: "Escolha pelo menos um lugar.",
      adding: (count) => `Adicionando ${places(count)}…`,
      result: (added, kept, failed) =>
        [
          added && plural(added, {one: (figure) => `${figure} lugar adicionado`, other: (figure) => `${figure} lugares adicionados`}),
          kept && `${places(kept)} com envio assim que for possível`,
          failed && plural(failed, {one: (figure) => `${figure} lugar recusado`, other: (figure) => `${figure} lugares recusados`}),
        ]
          .filter(Boolean)
          .join(", "),
      back: "Voltar ao formulário",
    },
  };
};

