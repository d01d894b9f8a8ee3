// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PollRulesStrings} from '../../../poll-settings/rules-strings.js';

export default ({plural, format}: Numbers): PollRulesStrings => ({
  methods: {
    'yes-no': "Cada pessoa responde sim, não ou abstenção.",
    'single-choice': "Cada pessoa escolhe uma resposta.",
    'multiple-choice': "Cada pessoa escolhe várias respostas.",
    consent: "Cada pessoa diz se dá o seu consentimento, fica à parte ou tem uma objeção.",
    score: "Cada pessoa dá uma pontuação a cada resposta.",
    dots: "Cada pessoa distribui pontos pelas respostas.",
    schulze: "Cada pessoa põe as respostas por ordem, da melhor à última.",
    'instant-runoff': "Cada pessoa põe as respostas por ordem, da melhor à última.",
    dates: "Cada pessoa diz que datas lhe convêm.",
  },
  counting: {
    'yes-no': "Contam-se os votos sim e os votos não.",
    'single-choice': "Contam-se os votos de cada resposta.",
    'multiple-choice': "Contam-se os votos de cada resposta.",
    consent: "A proposta é aprovada se alguém der o seu consentimento e ninguém tiver uma objeção.",
    score: "A resposta com mais pontos no total fica em primeiro.",
    dots: "A resposta com mais pontos no total fica em primeiro.",
    schulze: "As respostas são comparadas duas a duas. A que vence as outras fica em primeiro.",
    'instant-runoff':
      "A resposta com menos primeiras escolhas sai. Depois contam-se os votos de novo, até uma ficar em primeiro.",
    dates: "A data que convém a mais pessoas fica em primeiro.",
  },
  majorities: {
    plurality: "Deve haver mais votos sim do que votos não.",
    absolute: "Mais de metade deve dizer sim. As abstenções não contam.",
    'two-thirds': "Pelo menos dois terços devem dizer sim. As abstenções não contam.",
    'three-quarters': "Pelo menos três quartos devem dizer sim. As abstenções não contam.",
    'of-roll': "Mais de metade de quem pode votar deve dizer sim.",
  },
  choiceMajorities: {
    plurality: "Ganha a resposta com mais votos.",
    absolute: "Uma resposta ganha se tiver mais de metade dos votos.",
    'two-thirds': "Uma resposta ganha se tiver pelo menos dois terços dos votos.",
    'three-quarters': "Uma resposta ganha se tiver pelo menos três quartos dos votos.",
    'of-roll': "Uma resposta ganha se for a escolha de mais de metade de quem pode votar.",
  },
  choices: (fewest, most) => {
    if (fewest === most) return plural(most, {one: (figure) => `É preciso escolher ${figure} resposta.`, other: (figure) => `É preciso escolher ${figure} respostas.`});
    if (!fewest) return plural(most, {one: (figure) => `É possível escolher no máximo ${figure} resposta.`, other: (figure) => `É possível escolher no máximo ${figure} respostas.`});
    return plural(most, {one: (figure) => `É preciso escolher entre ${format(fewest)} e ${figure} resposta.`, other: (figure) => `É preciso escolher entre ${format(fewest)} e ${figure} respostas.`});
  },
  highestScore: (points) => `As pontuações vão de 0 a ${format(points)}.`,
  pointsToSpread: (points) => plural(points, {one: (figure) => `${figure} ponto a distribuir.`, other: (figure) => `${figure} pontos a distribuir.`}),
  quorum: (percent, people) =>
    `A votação é válida com a participação de ${format(percent)}% de quem pode votar${people === undefined ? '' : plural(people, {one: (figure) => `: ${figure} pessoa`, other: (figure) => `: ${figure} pessoas`})}.`,
  roll: (people) => plural(people, {one: (figure) => `${figure} pessoa pode votar. Esta lista já não muda.`, other: (figure) => `${figure} pessoas podem votar. Esta lista já não muda.`}),
  opens: (date) => `É possível votar a partir de ${date}.`,
  closes: (date) => `É possível votar até ${date}. Um voto que chega mais tarde não conta.`,
  confirmUntil: (date) => `Um voto que chegou a tempo ainda pode ser confirmado até ${date}.`,
  mayChange: "Até o encerramento, é possível mudar o voto. Conta o último. Os votos anteriores ainda podem ser lidos.",
  mayNotChange: "Não é possível mudar o voto. Conta o primeiro.",
  shown: {
    live: () => "O resultado pode ser visto desde o primeiro voto.",
    'after-voting': () =>
      "A página mostra o resultado a quem já votou. Os votos não estão escondidos: outros programas podem lê-los.",
    'at-close': (tellers) => `Antes do encerramento, só estas pessoas podem ver os votos: ${tellers}.`,
  },
  namesShown: "A página mostra quem votou e como.",
  namesNotShown: "A página não mostra nomes. Quem contar de novo pode descobrir como cada pessoa votou.",
  tellers: (tellers) => `Estas pessoas confirmam os votos e publicam o resultado: ${tellers}.`,
  keepers: "Quem guarda a urna poderia atrasar ou reter um voto. Isso seria notado.",
  secret: "Para um voto secreto, use o Belenios.",
});

