import { type Criterion, exempt, proven, tests } from "./criterion.ts";
import {
  HOST,
  NO_DEVICE_MOTION,
  NO_GESTURES,
  NO_IMAGES_OF_TEXT,
  NO_MEDIA,
  NO_MOTION,
  NO_SHORTCUTS,
  OBSOLETE,
} from "./reasons.ts";

const axe = tests("axe")("axe finds no fault in %s in %s, in light, dark and forced colours");
const structure = tests("structure");
const keyboard = tests("keyboard");
const geometry = tests("geometry");
const form = tests("form");

const names = structure("every control in %s has a name, and none that says two things");
const rowNames = structure("the buttons of a row name its date, and begin with the words that are seen");
const words = structure("status is told in words, never by colour alone");
const headings = structure("headings from level %s have no gap, and none is above the host's");
const optional = structure("each optional field carries the word, and no asterisk stands anywhere");
const liveRegion = structure("one live region is there from the first render, and only its text changes");
const references = structure("every reference by id in %s finds its element in the same root");
const order = keyboard("Tab reaches every control of %s in its order and leaves again");
const journey = keyboard("a whole sign-up needs the keyboard alone: form, errors, mending, success and back");
const focusSeen = keyboard("the focus is seen on every stop, in %s");
const choosing = structure("choosing an answer moves neither focus nor page");
const twice = structure("what one has typed serves a second sign-up, without typing it again");
const narrow = geometry("%s in %s fits a window of 320 px, which is one of 1280 px at a zoom of four");

/** WCAG 2.2, levels A and AA, and 4.1.1, which EN 301 549 V3.2.1 still names. */
export const CRITERIA: Criterion[] = [
  proven(
    "1.1.1",
    "A",
    "Nicht-Text-Inhalt",
    "Non-text Content",
    structure("every sign is hidden from being read, and every picture has its words"),
    axe,
  ),
  exempt(
    "1.2.1",
    "A",
    "Reines Audio und reines Video (aufgezeichnet)",
    "Audio-only and Video-only (Prerecorded)",
    NO_MEDIA,
  ),
  exempt("1.2.2", "A", "Untertitel (aufgezeichnet)", "Captions (Prerecorded)", NO_MEDIA),
  exempt(
    "1.2.3",
    "A",
    "Audiodeskription oder Medienalternative (aufgezeichnet)",
    "Audio Description or Media Alternative (Prerecorded)",
    NO_MEDIA,
  ),
  exempt("1.2.4", "AA", "Untertitel (live)", "Captions (Live)", NO_MEDIA),
  exempt("1.2.5", "AA", "Audiodeskription (aufgezeichnet)", "Audio Description (Prerecorded)", NO_MEDIA),
  proven(
    "1.3.1",
    "A",
    "Info und Beziehungen",
    "Info and Relationships",
    structure("lists keep their role, sessions are articles with a heading, and times are readable by machines"),
    headings,
    references,
  ),
  proven("1.3.2", "A", "Bedeutungstragende Reihenfolge", "Meaningful Sequence", order),
  proven("1.3.3", "A", "Sensorische Eigenschaften", "Sensory Characteristics", words),
  proven("1.3.4", "AA", "Ausrichtung", "Orientation", geometry("the list is there when the window is held %s")),
  proven(
    "1.3.5",
    "AA",
    "Eingabezweck bestimmen",
    "Identify Input Purpose",
    structure("the fields say what they are for, in the words browsers fill in by"),
  ),
  proven("1.4.1", "A", "Benutzung von Farbe", "Use of Color", words, optional),
  exempt("1.4.2", "A", "Audio-Steuerelement", "Audio Control", NO_MEDIA),
  proven(
    "1.4.3",
    "AA",
    "Kontrast (Minimum)",
    "Contrast (Minimum)",
    axe,
    tests("axe")("axe would notice a text that is too pale, in each of the colour schemes"),
  ),
  proven(
    "1.4.4",
    "AA",
    "Textgröße ändern",
    "Resize Text",
    geometry("%s in %s loses nothing with text of twice the size"),
  ),
  exempt("1.4.5", "AA", "Bilder von Text", "Images of Text", NO_IMAGES_OF_TEXT),
  proven(
    "1.4.10",
    "AA",
    "Automatischer Umbruch",
    "Reflow",
    narrow,
    geometry("%s in %s fits a column of 280 px in a wide window"),
  ),
  proven(
    "1.4.11",
    "AA",
    "Nicht-Text-Kontrast",
    "Non-text Contrast",
    tests("contrast")("borders of fields, choices and the ring of the focus stand out by 3 to 1, in light and dark"),
  ),
  proven(
    "1.4.12",
    "AA",
    "Textabstand",
    "Text Spacing",
    geometry(
      "%s in %s bears the text spacing of WCAG 1.4.12 at 320 px",
      "the text spacing that a host sets reaches the words of the tag",
    ),
  ),
  proven(
    "1.4.13",
    "AA",
    "Eingeblendeter Inhalt bei Hover oder Fokus",
    "Content on Hover or Focus",
    keyboard("focus and pointer alone open nothing that would cover the page"),
  ),
  proven(
    "2.1.1",
    "A",
    "Tastatur",
    "Keyboard",
    journey,
    keyboard("details and archive open and close by the keyboard, say so, and keep the focus"),
  ),
  proven("2.1.2", "A", "Keine Tastaturfalle", "No Keyboard Trap", order),
  exempt("2.1.4", "A", "Tastaturkürzel", "Character Key Shortcuts", NO_SHORTCUTS),
  proven(
    "2.2.1",
    "A",
    "Zeitbegrenzung anpassbar",
    "Timing Adjustable",
    form("a form may stand open for a day, and what was typed is still there and can be sent"),
  ),
  exempt("2.2.2", "A", "Pausieren, beenden, ausblenden", "Pause, Stop, Hide", NO_MOTION),
  proven(
    "2.3.1",
    "A",
    "Grenzwert von dreimaligem Blitzen oder weniger",
    "Three Flashes or Below Threshold",
    geometry("nothing moves in %s where a visitor asked for less motion"),
  ),
  exempt("2.4.1", "A", "Blöcke umgehen", "Bypass Blocks", HOST),
  exempt("2.4.2", "A", "Seite mit Titel versehen", "Page Titled", HOST),
  proven("2.4.3", "A", "Fokus-Reihenfolge", "Focus Order", order, journey),
  proven("2.4.4", "A", "Linkzweck (im Kontext)", "Link Purpose (In Context)", names, rowNames),
  exempt("2.4.5", "AA", "Verschiedene Methoden", "Multiple Ways", HOST),
  proven("2.4.6", "AA", "Überschriften und Beschriftungen", "Headings and Labels", headings, names),
  proven("2.4.7", "AA", "Fokus sichtbar", "Focus Visible", focusSeen),
  proven(
    "2.4.11",
    "AA",
    "Fokus nicht verdeckt (Minimum)",
    "Focus Not Obscured (Minimum)",
    keyboard("the focus is never hidden under a sticky header of 120 px, on the whole way through the form"),
  ),
  exempt("2.5.1", "A", "Zeigergesten", "Pointer Gestures", NO_GESTURES),
  proven(
    "2.5.2",
    "A",
    "Zeigerabbruch",
    "Pointer Cancellation",
    keyboard("pressing down does nothing yet: a slip can be taken back before letting go"),
  ),
  proven("2.5.3", "A", "Beschriftung im Namen", "Label in Name", rowNames),
  exempt("2.5.4", "A", "Betätigung durch Bewegung", "Motion Actuation", NO_DEVICE_MOTION),
  proven(
    "2.5.7",
    "AA",
    "Ziehbewegungen",
    "Dragging Movements",
    form("nothing can be dragged, and nothing listens for it"),
    journey,
  ),
  proven(
    "2.5.8",
    "AA",
    "Zielgröße (Minimum)",
    "Target Size (Minimum)",
    geometry(
      "every target in %s is at least 24 px wide and high, narrow and wide",
      "a target that is too small would be noticed",
    ),
  ),
  proven(
    "3.1.1",
    "A",
    "Sprache der Seite",
    "Language of Page",
    structure("the inner root in %s states its language and direction"),
  ),
  proven(
    "3.1.2",
    "AA",
    "Sprache von Teilen",
    "Language of Parts",
    structure("in %s what is German in an English page says so, and nothing else does"),
  ),
  proven(
    "3.2.1",
    "A",
    "Bei Fokus",
    "On Focus",
    keyboard("focus and pointer alone open nothing that would cover the page"),
  ),
  proven("3.2.2", "A", "Bei Eingabe", "On Input", choosing),
  exempt("3.2.3", "AA", "Konsistente Navigation", "Consistent Navigation", HOST),
  proven("3.2.4", "AA", "Konsistente Erkennung", "Consistent Identification", names),
  proven(
    "3.2.6",
    "A",
    "Konsistente Hilfe",
    "Consistent Help",
    structure("the contact stands at the same place in every view"),
  ),
  proven("3.3.1", "A", "Fehlererkennung", "Error Identification", journey, liveRegion),
  proven("3.3.2", "A", "Beschriftungen oder Anweisungen", "Labels or Instructions", optional, names),
  proven("3.3.3", "AA", "Fehlerempfehlung", "Error Suggestion", journey),
  proven(
    "3.3.4",
    "AA",
    "Fehlervermeidung (rechtlich, finanziell, Daten)",
    "Error Prevention (Legal, Financial, Data)",
    form("what is sent is checked first, can be mended, and counts only once it is confirmed by mail"),
  ),
  proven("3.3.7", "A", "Redundante Eingabe", "Redundant Entry", twice),
  proven(
    "3.3.8",
    "AA",
    "Barrierefreie Authentifizierung (Minimum)",
    "Accessible Authentication (Minimum)",
    structure("pasting is never hindered, and no puzzle is asked for"),
  ),
  exempt("4.1.1", "A", "Syntaxanalyse", "Parsing", OBSOLETE),
  proven("4.1.2", "A", "Name, Rolle, Wert", "Name, Role, Value", names, axe),
  proven(
    "4.1.3",
    "AA",
    "Statusmeldungen",
    "Status Messages",
    liveRegion,
    structure("a failure to load is said in the live region"),
  ),
];
