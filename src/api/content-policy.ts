/** What our pages may load and who may show them in a frame: helmet's directives. `frameAncestors` besides ourselves. */
export function contentPolicy(
  publicUrl: string,
  frameAncestors: readonly string[] = [],
): Record<string, string[] | null> {
  return {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    frameAncestors: ["'self'", ...frameAncestors],
    upgradeInsecureRequests: publicUrl.startsWith("https:") ? [] : null,
  };
}
