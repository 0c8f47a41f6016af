import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

// What is wider than where it stands: a page that scrolls sideways, and elements that cut off what they hold. What is
// hidden from the eye alone is a few pixels wide, and a field scrolls its own text.
const tooWide = `[document.documentElement, ...document.querySelectorAll("body *:not(input, textarea)")]
  .filter((element) => element.clientWidth > 8 && element.scrollWidth > element.clientWidth + 1)
  .filter((element) => element === document.documentElement || getComputedStyle(element).overflowX !== "visible")
  .map((element) => "too wide: " + element.localName + "." + (element.getAttribute("class") ?? "") + " shows " + element.clientWidth + " of " + element.scrollWidth + " pixels")`;

/**
 * What is wrong on a page, or in a frame of it, one line for each; empty when all is well: what axe finds against WCAG
 * 2.2 AA, and what is too wide for where it stands.
 */
export async function violationsOn(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: { type: "tag", values: tags } })}).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  return [
    ...violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
    ),
    ...((await page.evaluate(tooWide)) as readonly string[]),
  ];
}
