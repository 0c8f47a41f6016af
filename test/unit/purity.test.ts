import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const pure = ["model", "detection", "policy", "replies"];

describe("the pure folders", () => {
  const files = pure.flatMap((folder) =>
    readdirSync(join("src", folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join("src", folder, file)),
  );

  it.each(files)("%s takes no clock and no chance", (file) => {
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(code).not.toMatch(/new Date\(\)|Date\.now\(|Math\.random\(|randomUUID|performance\.now/);
    expect(code).not.toMatch(/from "node:/);
  });
});
