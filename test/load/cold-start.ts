// Run in a process of its own: how long from nothing to the first answer, in milliseconds.
const start = performance.now();
const { findPersonalData } = await import("../../src/detection/personal-data/find-personal-data.ts");
const { ownDetails } = await import("../../src/detection/personal-data/own-details.ts");
const { fold } = await import("../../src/detection/text/folded-text.ts");
findPersonalData(fold("mijn bsn is 123456782 en ik woon in de Kerkstraat 12"), [], ownDetails([], "both"));
process.stdout.write(String(performance.now() - start));
