/**
 * A style sheet that roots adopt, which strict policies allow where they forbid `<style>`. Made once, shared by all
 * elements of the page. Holds no values: `css` is a tag only so that editors colour and the build minifies it.
 */
export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings[0]!);
  return sheet;
}
