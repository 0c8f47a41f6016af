import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = decodeURIComponent(new URL(".", import.meta.url).pathname);

// Two pages and a script, built apart: what residents download holds nothing of the console, not even its texts.
const page = (file: string, emptyOutDir: boolean) => ({
  consumer: "client" as const,
  build: {
    outDir: `${here}../../dist/console`,
    emptyOutDir,
    // Kilobytes. The console is one page for a few people who keep it open all day.
    chunkSizeWarningLimit: 800,
    rolldownOptions: { input: here + file },
  },
});

// For a site of the municipality: one file, under a name that stays.
const embed = {
  ...page("embed/main.ts", false),
  build: {
    ...page("embed/main.ts", false).build,
    modulePreload: false as const,
    rolldownOptions: {
      input: `${here}embed/main.ts`,
      output: { format: "iife" as const, entryFileNames: "chat-embed.js" },
    },
  },
};

// While developing, the chat page has the address that the server gives it.
const chatAddress: Plugin = {
  name: "chat-address",
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url === "/chat") request.url = "/chat.html";
      next();
    });
  },
};

export default defineConfig({
  root: here,
  plugins: [react(), chatAddress],
  environments: { client: page("index.html", true), chat: page("chat.html", false), embed },
  builder: {
    async buildApp(builder) {
      for (const name of ["client", "chat", "embed"]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
