// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PlaceStrings} from '../../place/strings.js';

export default (): PlaceStrings => ({
  notOfCoop: (host) => `Este lugar não é desta cooperativa. O que se diz dele está em ${host}.`,
  unnamed: "Lugar sem nome",
  maybeOld: "O que é mostrado pode ser antigo.",
  facts: {
    category: "Tipo",
    where: "Endereço",
    position: "No mapa",
    hours: "Horário",
    phone: "Telefone",
    email: "E-mail",
    website: "Site",
    accessibility: "Acesso em cadeira de rodas",
    language: "Línguas",
    group: "Grupo",
    keeper: "Ficha mantida por",
    confirmed: "Verificado em",
  },
  access: {yes: "Sim", partly: "Em parte", no: "Não"},
  north: "norte",
  south: "sul",
  east: "leste",
  west: "oeste",
  openInMaps: "Abrir numa aplicação de mapas",
  doubtful: (date) =>
    `Por verificar: ${date ? `ninguém o confirmou desde ${date}` : "ninguém disse desde quando isto está certo"}.`,
  expired: (date) => `Este lugar já não está no mapa${date ? `: ninguém o confirmou desde ${date}` : ''}.`,
  stillRight: "Continua certo?",
  stillRightHelp:
    "A sua resposta diz aos outros que podem confiar nesta ficha. Sem resposta, um lugar sai do mapa ao fim de um ano e meio.",
  confirm: "Sim, está tudo certo",
  confirming: "Guardando…",
  confirmed: "Agradecemos! Ficou anotado com a data de hoje.",
  confirmedLater: "Agradecemos! Está guardado neste dispositivo e será enviado assim que for possível.",
  notConfirmed: "Não foi possível guardar a sua resposta.",
  edit: "Alterar este lugar",
});

