// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ProfileMapStrings} from '../../profile-map/strings.js';

export default (): ProfileMapStrings => ({
  title: "No mapa",
  help: "Todas as pessoas podem ver o mapa. O que não mostrar não fica escrito em nenhum lugar.",
  choices: {
    none: "Não apareço nele",
    region: "A minha região (com margem de 50 km)",
    near: "A minha vizinhança (com margem de 5 km)",
    exact: "O ponto exato",
  },
  where: "Localidade ou coordenadas",
  whereHelp: "Uma localidade que a cooperativa conhece, ou coordenadas como 44.7286, 5.0203.",
  told: (latitude, longitude) => `O mapa vai mostrar: latitude ${latitude}, longitude ${longitude}.`,
  needWhere: "Diga onde; caso contrário, você não estará no mapa.",
  notFound: (typed) => `A cooperativa não sabe onde fica “${typed}”. Experimente com coordenadas.`,
  outOfRange: "Estas coordenadas não existem na Terra.",
});

