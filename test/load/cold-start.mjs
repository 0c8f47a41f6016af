// Run in a process of its own, with the path of what finds: from nothing to the first answer, in milliseconds.
const start = performance.now();
const { findPersonalData, fold, ownDetails } = await import(process.argv[2]);
findPersonalData(fold("mijn bsn is 123456782 en ik woon in de Kerkstraat 12"), [], ownDetails([], "both"));
process.stdout.write(String(performance.now() - start));
