// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {EventImportStrings} from '../../../events-form/import-strings.js';

export default ({format, plural}: Numbers): EventImportStrings => {
  const quoted = (text: string) => `“${text}”`;
  const such = (example: string) => (example ? ` (por exemplo, ${quoted(example)})` : '');
  const events = (count: number) => plural(count, {one: (figure) => `${figure} evento`, other: (figure) => `${figure} eventos`});
  return {
    title: "Adicionar a partir de um arquivo de calendário",
    reading: "Lendo o arquivo…",
    refusals: {
      'too-large': "Este arquivo tem mais de 2 MB. Escolha um menor.",
      unreadable: "Não é possível ler este arquivo. Escolha-o de novo.",
      empty: "Este arquivo está vazio.",
      'no-calendar': "Este não é um arquivo de calendário. Escolha um arquivo “.ics”.",
      'no-event': "Não há nenhum evento neste arquivo.",
    },
    notCompared: "Nada é adicionado: não é possível ver o que já está no calendário.",
    filled: (name) => `${name ? quoted(name) : "O evento"}: os dados vêm do arquivo. Verifique-os e depois guarde.`,
    isKnown: (name) => `${name ? quoted(name) : "Este evento"} já está no calendário. Nada é adicionado.`,
    notesTitle: "Atenção:",
    notes: {
      'too-many-events': (count) => `O arquivo é longo demais: fica por ler o que está no fim (${events(count)}).`,
      'too-many-dates': (_, example) => `Uma série tem mais de 500 datas mudadas: as outras ficam de fora${such(example)}.`,
      'bad-line': (count, example) => plural(count, {one: (figure) => `${figure} linha do arquivo sem sentido${such(example)}.`, other: (figure) => `${figure} linhas do arquivo sem sentido${such(example)}.`}),
      'no-start': (count, example) => `Fica de fora por não ter primeiro dia: ${events(count)}${such(example)}.`,
      'bad-end': (count, example) => `${events(count)} com um fim impossível, que não é usado${such(example)}.`,
      'bad-date': (_, example) => `Datas impossíveis numa série: ficam de fora${such(example)}.`,
      'unknown-zone': (_, example) => `Um fuso horário desconhecido: verifique as horas e o que falta${such(example)}.`,
      'bad-rule': (_, example) => `Uma repetição que o calendário não consegue seguir${such(example)}.`,
      'later-dates': (_, example) => `Uma mudança em todas as datas seguintes só vale aqui para a primeira${such(example)}.`,
      'changed-texts': (_, example) =>
        `Uma data de uma série tem título ou lugar próprio: isso não é copiado${such(example)}.`,
      'bad-address': (_, example) => `Um endereço que não é válido: fica de fora${such(example)}.`,
      'guessed-letters': () => "O arquivo escreve os acentos de uma forma antiga: verifique-os.",
      'cut-text': (_, example) => `Um texto longo demais foi cortado${such(example)}.`,
      private: (_, example) => `Marcado como privado no arquivo${such(example)}.`,
    },
    found: (count) => `O arquivo contém ${events(count)}. Escolha o que adicionar.`,
    more: (count) => `Há mais ${events(count)} por mostrar. Adicione o que vê e depois escolha o arquivo de novo.`,
    legend: "Eventos do arquivo",
    audience: "Quem pode vê-los?",
    all: "Escolher todos",
    untitled: "Evento sem título",
    marks: {
      repeats: "repete-se",
      cancelled: "cancelado",
      private: "marcado como privado",
      known: "já no calendário",
      added: "adicionado",
      kept: "guardado neste dispositivo",
      failed: "não adicionado",
    },
    add: (count) => (count ? `Adicionar ${events(count)}` : "Adicionar"),
    chooseOne: "Escolha pelo menos um evento.",
    adding: (count) => `Adicionando ${events(count)}…`,
    result: ({added, kept, failed}) =>
      [
        (added > 0 || !(kept || failed)) && `${events(added)} no calendário`,
        kept && `${events(kept)} à espera de envio neste dispositivo`,
        failed && `${format(failed)} sem sucesso`,
      ]
        .filter(Boolean)
        .join(", ") + ".",
    back: "Voltar ao formulário",
  };
};

