// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PollRulesStrings} from '../../../poll-settings/rules-strings.js';

export default ({plural, format}: Numbers): PollRulesStrings => ({
  methods: {
    'yes-no': "Iedereen antwoordt ja of nee, of onthoudt zich.",
    'single-choice': "Iedereen kiest één antwoord.",
    'multiple-choice': "Iedereen kiest meerdere antwoorden.",
    consent: "Iedereen zegt: ik stem in, ik sta niet in de weg, of ik maak bezwaar.",
    score: "Iedereen geeft elk antwoord een score.",
    dots: "Iedereen verdeelt punten over de antwoorden.",
    schulze: "Iedereen rangschikt de antwoorden, van het beste tot het laatste.",
    'instant-runoff': "Iedereen rangschikt de antwoorden, van het beste tot het laatste.",
    dates: "Iedereen zegt welke data passen.",
  },
  counting: {
    'yes-no': "Ja en nee worden geteld.",
    'single-choice': "De stemmen voor elk antwoord worden geteld.",
    'multiple-choice': "De stemmen voor elk antwoord worden geteld.",
    consent: "Het voorstel is aangenomen als iemand instemt en niemand bezwaar maakt.",
    score: "Het antwoord met in totaal de meeste punten wordt eerste.",
    dots: "Het antwoord met in totaal de meeste punten wordt eerste.",
    schulze: "De antwoorden worden twee aan twee vergeleken. Het antwoord dat van de andere wint, wordt eerste.",
    'instant-runoff':
      "Het antwoord met de minste eerste keuzes valt af. Dan worden de stemmen opnieuw geteld, tot er één eerste is.",
    dates: "De datum die de meeste mensen past, wordt eerste.",
  },
  majorities: {
    plurality: "Er moet meer ja zijn dan nee.",
    absolute: "Meer dan de helft moet ja zeggen. Onthoudingen tellen niet mee.",
    'two-thirds': "Minstens twee derde moet ja zeggen. Onthoudingen tellen niet mee.",
    'three-quarters': "Minstens driekwart moet ja zeggen. Onthoudingen tellen niet mee.",
    'of-roll': "Meer dan de helft van allen die mogen stemmen, moet ja zeggen.",
  },
  choiceMajorities: {
    plurality: "Het antwoord met de meeste stemmen wint.",
    absolute: "Een antwoord wint met meer dan de helft van de stemmen.",
    'two-thirds': "Een antwoord wint met minstens twee derde van de stemmen.",
    'three-quarters': "Een antwoord wint met minstens driekwart van de stemmen.",
    'of-roll': "Een antwoord wint als meer dan de helft van allen die mogen stemmen, het kiest.",
  },
  choices: (fewest, most) => {
    if (fewest === most) return plural(most, {one: (figure) => `Je moet ${figure} antwoord kiezen.`, other: (figure) => `Je moet ${figure} antwoorden kiezen.`});
    if (!fewest) return plural(most, {one: (figure) => `Je kunt hoogstens ${figure} antwoord kiezen.`, other: (figure) => `Je kunt hoogstens ${figure} antwoorden kiezen.`});
    return plural(most, {one: (figure) => `Je moet tussen ${format(fewest)} en ${figure} antwoord kiezen.`, other: (figure) => `Je moet tussen ${format(fewest)} en ${figure} antwoorden kiezen.`});
  },
  highestScore: (points) => `Scores gaan van 0 tot ${format(points)}.`,
  pointsToSpread: (points) => plural(points, {one: (figure) => `${figure} punt te verdelen.`, other: (figure) => `${figure} punten te verdelen.`}),
  quorum: (percent, people) =>
    `De stemming is geldig als ${format(percent)}% van wie mag stemmen, dat ook doet${people === undefined ? '' : plural(people, {one: (figure) => `: ${figure} persoon`, other: (figure) => `: ${figure} personen`})}.`,
  roll: (people) => plural(people, {one: (figure) => `${figure} persoon kan stemmen. Deze lijst verandert niet meer.`, other: (figure) => `${figure} personen kunnen stemmen. Deze lijst verandert niet meer.`}),
  opens: (date) => `Stemmen kan vanaf ${date}.`,
  closes: (date) => `Stemmen kan tot ${date}. Een stem die later aankomt, telt niet mee.`,
  confirmUntil: (date) => `Een stem die op tijd kwam, kan nog worden bevestigd tot ${date}.`,
  mayChange: "Je kunt je stem wijzigen tot de sluiting. De laatste telt. Eerdere stemmen kunnen nog worden gelezen.",
  mayNotChange: "Je kunt je stem niet wijzigen. De eerste telt.",
  shown: {
    live: () => "De uitslag is te zien vanaf de eerste stem.",
    'after-voting': () =>
      "De pagina toont de uitslag aan wie heeft gestemd. De stemmen zijn niet verborgen: andere programma’s kunnen ze lezen.",
    'at-close': (tellers) => `Tot de sluiting kunnen alleen deze mensen de stemmen zien: ${tellers}.`,
  },
  namesShown: "De pagina toont wie hoe heeft gestemd.",
  namesNotShown: "De pagina toont geen namen. Wie natelt, kan te weten komen wie hoe heeft gestemd.",
  tellers: (tellers) => `Deze mensen bevestigen de stemmen en publiceren de uitslag: ${tellers}.`,
  keepers: "Wie de stembus bewaart, zou een stem kunnen vertragen of tegenhouden. Dat zou opvallen.",
  secret: "Gebruik Belenios voor een geheime stemming.",
});

