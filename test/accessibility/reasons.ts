/** Why a criterion has no test of the widget. */
export const NO_MEDIA = {
  de: "Nicht anwendbar: Das Element enthält weder Ton noch Video.",
  en: "Does not apply: the element holds neither sound nor video.",
};
export const NO_SHORTCUTS = {
  de: "Nicht anwendbar: Das Element belegt keine Tastenkürzel.",
  en: "Does not apply: the element sets no keyboard shortcuts.",
};
export const NO_MOTION = {
  de: "Nicht anwendbar: Nichts bewegt sich, blinkt oder aktualisiert sich von selbst.",
  en: "Does not apply: nothing moves, blinks or updates by itself.",
};
export const NO_GESTURES = {
  de: "Nicht anwendbar: Es gibt keine Gesten mit mehreren Fingern oder entlang eines Weges.",
  en: "Does not apply: there are no gestures with several fingers or along a path.",
};
export const NO_DEVICE_MOTION = {
  de: "Nicht anwendbar: Bewegungen des Geräts bewirken nichts.",
  en: "Does not apply: movements of the device have no effect.",
};
export const NO_IMAGES_OF_TEXT = {
  de: "Nicht anwendbar: Text steht als Text da; Bilder wählt die Redaktion.",
  en: "Does not apply: text is text; pictures are chosen by the organisers.",
};
export const HOST = {
  de: "Sache der Seite, die das Element einbindet.",
  en: "A matter of the page that embeds the element.",
};
export const OBSOLETE = {
  de: "In WCAG 2.2 entfallen; nach EN 301 549 V3.2.1 für HTML stets erfüllt.",
  en: "Removed from WCAG 2.2; always met by HTML under EN 301 549 V3.2.1.",
};
