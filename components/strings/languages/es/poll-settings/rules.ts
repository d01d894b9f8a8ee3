// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PollRulesStrings} from '../../../poll-settings/rules-strings.js';

export default ({plural, format}: Numbers): PollRulesStrings => ({
  methods: {
    'yes-no': "Cada persona responde sí, no o abstención.",
    'single-choice': "Cada persona elige una sola respuesta.",
    'multiple-choice': "Cada persona elige varias respuestas.",
    consent: "Cada persona dice si da su consentimiento, se mantiene al margen o tiene una objeción.",
    score: "Cada persona da una puntuación a cada respuesta.",
    dots: "Cada persona reparte puntos entre las respuestas.",
    schulze: "Cada persona ordena las respuestas, de la mejor a la última.",
    'instant-runoff': "Cada persona ordena las respuestas, de la mejor a la última.",
    dates: "Cada persona dice qué fechas le vienen bien.",
  },
  counting: {
    'yes-no': "Se cuentan los síes y los noes.",
    'single-choice': "Se cuentan los votos de cada respuesta.",
    'multiple-choice': "Se cuentan los votos de cada respuesta.",
    consent: "La propuesta se aprueba si alguien da su consentimiento y nadie tiene objeciones.",
    score: "Queda primera la respuesta que suma más puntos.",
    dots: "Queda primera la respuesta que suma más puntos.",
    schulze: "Las respuestas se comparan de dos en dos. Queda primera la que gana a las demás.",
    'instant-runoff':
      "Se elimina la respuesta que menos personas ponen en primer lugar. Luego se vuelve a contar, hasta que una queda primera.",
    dates: "Queda primera la fecha que viene bien a más personas.",
  },
  majorities: {
    plurality: "Tiene que haber más síes que noes.",
    absolute: "Más de la mitad tiene que decir sí. Las abstenciones no cuentan.",
    'two-thirds': "Al menos dos tercios tienen que decir sí. Las abstenciones no cuentan.",
    'three-quarters': "Al menos tres cuartos tienen que decir sí. Las abstenciones no cuentan.",
    'of-roll': "Más de la mitad de quienes pueden votar tiene que decir sí.",
  },
  choiceMajorities: {
    plurality: "Gana la respuesta con más votos.",
    absolute: "Una respuesta gana si tiene más de la mitad de los votos.",
    'two-thirds': "Una respuesta gana si tiene al menos dos tercios de los votos.",
    'three-quarters': "Una respuesta gana si tiene al menos tres cuartos de los votos.",
    'of-roll': "Una respuesta gana si la elige más de la mitad de quienes pueden votar.",
  },
  choices: (fewest, most) => {
    if (fewest === most) return plural(most, {one: (figure) => `Hay que elegir ${figure} respuesta.`, other: (figure) => `Hay que elegir ${figure} respuestas.`});
    if (!fewest) return plural(most, {one: (figure) => `Se puede elegir ${figure} respuesta como máximo.`, other: (figure) => `Se pueden elegir ${figure} respuestas como máximo.`});
    return plural(most, {one: (figure) => `Hay que elegir entre ${format(fewest)} y ${figure} respuesta.`, other: (figure) => `Hay que elegir entre ${format(fewest)} y ${figure} respuestas.`});
  },
  highestScore: (points) => `Las puntuaciones van de 0 a ${format(points)}.`,
  pointsToSpread: (points) => plural(points, {one: (figure) => `Hay ${figure} punto para repartir.`, other: (figure) => `Hay ${figure} puntos para repartir.`}),
  quorum: (percent, people) =>
    `La votación es válida si vota el ${format(percent)} % de quienes pueden hacerlo${people === undefined ? '' : plural(people, {one: (figure) => `, es decir, ${figure} persona`, other: (figure) => `, es decir, ${figure} personas`})}.`,
  roll: (people) => plural(people, {one: (figure) => `${figure} persona puede votar. Esta lista ya no cambia.`, other: (figure) => `${figure} personas pueden votar. Esta lista ya no cambia.`}),
  opens: (date) => `Se puede votar a partir del ${date}.`,
  closes: (date) => `Se puede votar hasta el ${date}. Un voto que llega más tarde no cuenta.`,
  confirmUntil: (date) => `Un voto que llegó a tiempo todavía se puede confirmar hasta el ${date}.`,
  mayChange: "Se puede cambiar el voto hasta el cierre. Cuenta el último. Los votos anteriores se pueden seguir leyendo.",
  mayNotChange: "No se puede cambiar el voto. Cuenta el primero.",
  shown: {
    live: () => "El resultado se ve desde el primer voto.",
    'after-voting': () =>
      "La página muestra el resultado a quienes han votado. Los votos no están ocultos: otras herramientas pueden leerlos.",
    'at-close': (tellers) => `Hasta el cierre, solo estas personas pueden ver los votos: ${tellers}.`,
  },
  namesShown: "La página muestra quién ha votado qué.",
  namesNotShown: "La página no muestra ningún nombre. Quien vuelva a contar puede averiguar quién ha votado qué.",
  tellers: (tellers) => `Estas personas confirman los votos y publican el resultado: ${tellers}.`,
  keepers: "Quienes guardan la urna podrían retrasar o retener un voto. Se notaría.",
  secret: "Para una votación secreta, use Belenios.",
});

