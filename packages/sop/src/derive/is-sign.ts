/** Signs typed into an actor cell instead of a drawn symbol. */
const SIGN =
  /^(?:[vVxXoO√✓✔✗✘☑☒●○◯•■□▪▫▬▭▮◻◼⬛⬜◆◇◊⟡♢♦⬥⬦▲►▶⬠⬭⭕*+#]|\(?[vVxX√✓]\)?|\[[vVxX√✓]\]|oval|kotak|persegi)+$/iu;

/** Whether the text of an actor cell is a bare sign that marks its column, and no words. */
export function isSign(text: string): boolean {
  return SIGN.test(text.replaceAll(' ', ''));
}
