// Runs the server from source and the console with Vite, both reloading on every change:
//   npm run dev   ->   http://localhost:5173 (console, chat.html), the server on PORT (3000)
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => `${root}/node_modules/.bin/${name}`;
const children = [
  spawn(bin("tsx"), ["watch", "--include", "config/**", "--include", "templates/**", "src/app/main.ts", "start"], {
    cwd: root,
    stdio: "inherit",
  }),
  spawn(bin("vite"), ["--config", "src/console/vite.config.ts"], { cwd: root, stdio: "inherit" }),
];

// When one of the two ends, so does the other.
for (const child of children) {
  child.on("exit", (code) => {
    for (const other of children) other.kill();
    process.exitCode = code ?? 0;
  });
}
