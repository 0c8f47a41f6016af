// Makes of the detector what `npm run build` makes of the server. In a process of its own, for building sets NODE_ENV.
import { bundle } from "../../bin/build.js";

const [, , folder] = process.argv;
const entry = (name) => new URL(`./${name}.ts`, import.meta.url).pathname;
await bundle({ detector: entry("detector"), finder: entry("finder") }, folder);
