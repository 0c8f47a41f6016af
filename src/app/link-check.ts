import type { Product } from "../policy/product.ts";
import type { Municipality } from "../replies/municipality.ts";

/** A link in what residents read, and everything it is there for. */
export interface NamedLink {
  readonly url: string;
  readonly usedFor: readonly string[];
}

export interface CheckedLink extends NamedLink {
  /** Why it leads nowhere, such as `404`; `null` when it answers. */
  readonly problem: string | null;
}

const answerMilliseconds = 10_000;
const atOnce = 4;
// A server may not know HEAD; then the page itself is asked for.
const withoutHead = new Set([403, 405, 501]);

/** Every link that texts to residents are filled in with, each once. */
export function linksIn(
  { website, forms, helplines }: Pick<Municipality, "website" | "forms" | "helplines">,
  products: readonly Pick<Product, "id" | "form" | "appointment" | "info">[],
): readonly NamedLink[] {
  const named: readonly (readonly [string, string | null | undefined])[] = [
    ["website", website],
    ...Object.entries(forms).map(([name, url]) => [`forms.${name}`, url] as const),
    ["helplines.selfHarm", helplines.selfHarm.website],
    ["helplines.violence", helplines.violence.website],
    ...products.flatMap(({ id, form, appointment, info }) => [
      [`${id}.form`, form] as const,
      [`${id}.appointment`, appointment] as const,
      [`${id}.info`, info] as const,
    ]),
  ];
  const byUrl = new Map<string, string[]>();
  for (const [name, url] of named) if (url) byUrl.set(url, [...(byUrl.get(url) ?? []), name]);
  return [...byUrl].map(([url, usedFor]) => ({ url, usedFor }));
}

/** Asks every link whether it is there, a few at a time; in the order in which they came. Never rejects. */
export async function checkLinks(links: readonly NamedLink[]): Promise<readonly CheckedLink[]> {
  const checked: CheckedLink[] = [];
  const left = [...links.entries()];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [place, link] = next;
      checked[place] = { ...link, problem: await problemOf(link.url) };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return checked;
}

async function problemOf(url: string): Promise<string | null> {
  try {
    const head = await statusOf(url, "HEAD");
    const status = withoutHead.has(head) ? await statusOf(url, "GET") : head;
    return status < 400 ? null : String(status);
  } catch (error) {
    const { cause, name } = error as { cause?: { code?: unknown }; name?: string };
    return name === "TimeoutError" ? "no answer" : String(cause?.code ?? "cannot be reached");
  }
}

async function statusOf(url: string, method: "HEAD" | "GET"): Promise<number> {
  const response = await fetch(url, { method, signal: AbortSignal.timeout(answerMilliseconds) });
  await response.body?.cancel();
  return response.status;
}
