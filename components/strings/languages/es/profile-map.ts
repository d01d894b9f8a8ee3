// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ProfileMapStrings} from '../../profile-map/strings.js';

export default (): ProfileMapStrings => ({
  title: "En el mapa",
  help: "Todo el mundo puede ver el mapa. Lo que no muestra no se escribe en ninguna parte.",
  choices: {
    none: "No aparezco en él",
    region: "Mi región (con un margen de 50 km)",
    near: "Mi barrio (con un margen de 5 km)",
    exact: "El punto exacto",
  },
  where: "Localidad o coordenadas",
  whereHelp: "Una localidad que la cooperativa conozca, o coordenadas como 44.7286, 5.0203.",
  told: (latitude, longitude) => `El mapa mostrará: latitud ${latitude}, longitud ${longitude}.`,
  needWhere: "Diga dónde, o no aparecerá en el mapa.",
  notFound: (typed) => `La cooperativa no sabe dónde está «${typed}». Pruebe con coordenadas.`,
  outOfRange: "Estas coordenadas no están en ningún lugar de la Tierra.",
});

