// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollRecountStrings} from '../../poll-recount/strings.js';

const tell = "Mostre esta página à mesa da votação e a outros membros.";

export default ({format, plural}: Numbers): PollRecountStrings => ({
  title: "Contar de novo",
  explains: (documents) =>
    plural(documents, {one: (figure) => `O seu navegador lê de novo todos os votos e conta sozinho. Lê cerca de ${figure} documento. A votação fica como está.`, other: (figure) => `O seu navegador lê de novo todos os votos e conta sozinho. Lê cerca de ${figure} documentos. A votação fica como está.`}),
  provisional: "A votação ainda não foi encerrada. A sua contagem é provisória.",
  start: "Contar de novo",
  again: "Contar mais uma vez",
  stop: "Parar",
  goOn: "Continuar",
  running: "Recontagem",
  progress: (done, of) => plural(of, {one: (figure) => `${format(done)} de ${figure} documento lido`, other: (figure) => `${format(done)} de ${figure} documentos lidos`}),
  stopped: (done, of) => plural(of, {one: (figure) => `Parado: ${format(done)} de ${figure} documento lido.`, other: (figure) => `Parado: ${format(done)} de ${figure} documentos lidos.`}),
  hidden: "Ainda não é possível contar: os votos estão escondidos até o encerramento da votação.",
  offline: "Não há conexão. Pode continuar quando ela voltar.",
  failed: "Não foi possível acabar a contagem.",
  matches: "A sua contagem coincide com o resultado publicado.",
  isIntact: "Tudo está como quando os votos foram confirmados.",
  differs: (differences) => plural(differences, {one: (figure) => `A sua contagem encontrou ${figure} diferença.`, other: (figure) => `A sua contagem encontrou ${figure} diferenças.`}),
  caption: "A sua contagem e a publicada",
  columns: {option: "Escolha", own: "A sua contagem", published: "Publicado"},
  ballots: "Votos contados",
  differences: "O que é diferente",
  difference: {
    result: {what: "A sua contagem dá um resultado diferente do publicado.", next: tell},
    box: {what: "Os votos não são os mesmos que no encerramento: alguns foram adicionados, retirados ou alterados.", next: tell},
    roll: {what: "A lista de quem pode votar mudou desde a abertura.", next: tell},
    rules: (votes) => ({
      what: plural(votes, {one: (figure) => `As regras mudaram depois de ${figure} pessoa ter votado.`, other: (figure) => `As regras mudaram depois de ${figure} pessoas terem votado.`}),
      next: tell,
    }),
    unread: {what: "Um voto na urna não pode ser lido agora.", next: "Pode tentar de novo mais tarde."},
    removed: (arrived) => ({what: `Um voto confirmado desapareceu da urna. Tinha chegado em ${arrived}.`, next: tell}),
    altered: (name) => ({what: `O voto de ${name} foi alterado depois de confirmado.`, next: tell}),
    'twin-changed': (name) => ({
      what: `A cópia que ${name} guarda diz agora outra coisa.`,
      next: `Conta o voto confirmado. Pode perguntar a ${name} o motivo.`,
    }),
    'twin-gone': (name) => ({
      what: `A cópia que ${name} guardava desapareceu.`,
      next: "O voto confirmado continua a contar.",
    }),
    'twin-unreachable': (name) => ({
      what: `A cópia que ${name} guarda não pode ser lida agora.`,
      next: "Conta o voto confirmado. Pode tentar de novo mais tarde.",
    }),
    'not-in-box': (name) => ({
      what: `${name} tem um voto que não está na urna. Não chegou, ou alguém o reteve.`,
      next: `Avise ${name} e a mesa da votação.`,
    }),
    'not-confirmed': (name) => ({
      what: `O voto de ${name} chegou a tempo. Ninguém o confirmou e, por isso, não conta.`,
      next: `Avise ${name} e a mesa da votação.`,
    }),
  },
  somebody: "uma pessoa desconhecida",
});

