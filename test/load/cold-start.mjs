// Run in a process of its own: how long from nothing to the first answer, in milliseconds.
const start = performance.now();
const { findPersonalData } = await import("../../dist/detection/personal-data/find-personal-data.js");
const { ownDetails } = await import("../../dist/detection/personal-data/own-details.js");
const { fold } = await import("../../dist/detection/text/folded-text.js");
findPersonalData(fold("mijn bsn is 123456782 en ik woon in de Kerkstraat 12"), [], ownDetails([], "both"));
process.stdout.write(String(performance.now() - start));
