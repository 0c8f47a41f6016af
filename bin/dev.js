// Runs the server from source and the console with Vite, both reloading on every change:
//   npm run dev   ->   http://localhost:5173 (console) and http://localhost:5173/chat, the server on PORT (3000)
//   npm run dev -- --port 5174
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createServer } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { port: { type: "string", default: "5173" } } });
if (existsSync(`${root}/.env`)) process.loadEnvFile(`${root}/.env`);
const serverPort = process.env.PORT || "3000";

const pages = await createServer({
  configFile: `${root}/src/console/vite.config.ts`,
  clearScreen: false,
  server: {
    port: Number(values.port),
    strictPort: true,
    proxy: { "/api": `http://localhost:${serverPort}`, "/theme.css": `http://localhost:${serverPort}` },
  },
});
await pages.listen();

// The browser comes from Vite's address: the server must know that one as its own, or it refuses to sign anybody in.
const server = spawn(
  `${root}/node_modules/.bin/tsx`,
  ["watch", "--include", "config/**", "--include", "templates/**", "src/app/main.ts", "start"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PUBLIC_URL: `http://localhost:${values.port}` },
  },
);

// When one of the two ends, so does the other.
server.on("exit", (code) => void pages.close().finally(() => process.exit(code ?? 0)));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill("SIGTERM"));
