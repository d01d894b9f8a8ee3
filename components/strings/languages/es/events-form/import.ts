// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {EventImportStrings} from '../../../events-form/import-strings.js';

export default ({format, plural}: Numbers): EventImportStrings => {
  const quoted = (text: string) => `«${text}»`;
  const such = (example: string) => (example ? ` (por ejemplo, ${quoted(example)})` : '');
  const events = (count: number) => plural(count, {one: (figure) => `${figure} evento`, other: (figure) => `${figure} eventos`});
  return {
    title: "Añadir desde un archivo de calendario",
    reading: "Leyendo el archivo…",
    refusals: {
      'too-large': "Este archivo ocupa más de 2 MB. Elija uno más pequeño.",
      unreadable: "No se puede leer este archivo. Elíjalo otra vez.",
      empty: "Este archivo está vacío.",
      'no-calendar': "Esto no es un archivo de calendario. Elija un archivo «.ics».",
      'no-event': "No hay ningún evento en este archivo.",
    },
    notCompared: "No se añade nada: no se puede ver lo que ya está en el calendario.",
    filled: (name) => `Se han copiado del archivo los datos de ${name ? quoted(name) : "este evento"}. Revíselos y luego guarde.`,
    isKnown: (name) => `Ya está en el calendario: ${name ? quoted(name) : "este evento"}. No se añade nada.`,
    notesTitle: "Tenga en cuenta:",
    notes: {
      'too-many-events': (count) => `El archivo es demasiado largo: no se lee lo que hay al final (${events(count)}).`,
      'too-many-dates': (_, example) => `Una serie tiene más de 500 fechas cambiadas: las demás quedan fuera${such(example)}.`,
      'bad-line': (count, example) => plural(count, {one: (figure) => `${figure} línea del archivo sin sentido${such(example)}.`, other: (figure) => `${figure} líneas del archivo sin sentido${such(example)}.`}),
      'no-start': (count, example) => `No se puede añadir sin primer día: ${events(count)}${such(example)}.`,
      'bad-end': (count, example) => `${events(count)} con un final imposible, que no se toma en cuenta${such(example)}.`,
      'bad-date': (_, example) => `Fechas imposibles en una serie: quedan fuera${such(example)}.`,
      'unknown-zone': (_, example) => `Una zona horaria desconocida: compruebe las horas y lo que falta${such(example)}.`,
      'bad-rule': (_, example) => `Una repetición que el calendario no puede seguir${such(example)}.`,
      'later-dates': (_, example) => `Un cambio para todas las fechas siguientes se toma solo para la primera${such(example)}.`,
      'changed-texts': (_, example) =>
        `Una fecha de una serie tiene su propio título o lugar: no se toma en cuenta${such(example)}.`,
      'bad-address': (_, example) => `Una dirección que no es válida: queda fuera${such(example)}.`,
      'guessed-letters': () => "El archivo escribe los acentos de una forma antigua: compruébelos.",
      'cut-text': (_, example) => `Un texto demasiado largo se ha cortado${such(example)}.`,
      private: (_, example) => `Marcado como privado en el archivo${such(example)}.`,
    },
    found: (count) => `El archivo contiene ${events(count)}. Elija qué añadir.`,
    more: (count) => `Hay ${events(count)} más sin mostrar. Añada lo que ve y luego elija otra vez el archivo.`,
    legend: "Eventos del archivo",
    audience: "¿Quién puede verlos?",
    all: "Elegir todo",
    untitled: "Evento sin título",
    marks: {
      repeats: "se repite",
      cancelled: "cancelado",
      private: "marcado como privado",
      known: "ya en el calendario",
      added: "añadido",
      kept: "guardado en este dispositivo",
      failed: "no añadido",
    },
    add: (count) => (count ? `Añadir ${events(count)}` : "Añadir"),
    chooseOne: "Elija al menos un evento.",
    adding: (count) => `Añadiendo ${events(count)}…`,
    result: ({added, kept, failed}) =>
      [
        (added > 0 || !(kept || failed)) && `${events(added)} en el calendario`,
        kept && `${events(kept)} en este dispositivo hasta el envío`,
        failed && `${format(failed)} sin añadir`,
      ]
        .filter(Boolean)
        .join(", ") + ".",
    back: "Volver al formulario",
  };
};

