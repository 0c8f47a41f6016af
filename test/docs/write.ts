import { readFileSync, writeFileSync } from "node:fs";
import { settingsExample, withSettingsTable } from "./settings-text.ts";

// Writes what the settings schema says into README.md and .env.example: npm run docs
writeFileSync("README.md", withSettingsTable(readFileSync("README.md", "utf8")));
writeFileSync(".env.example", settingsExample());
