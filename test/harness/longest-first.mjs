import Sequencer from "@jest/test-sequencer";

// The suites that take longest, longest first. Most of their time is waiting: for pauses, for processes, for limits
// of time. Last in the row they would be run alone, with the other workers idle. Jest knows how long a suite took
// only where it ran before, and goes by the size of the file elsewhere.
const longest = [
  "scenarios/lived",
  "unit/detection/sweep",
  "integration/start",
  "integration/crash",
  "integration/delivery-outage",
  "integration/delivery",
  "integration/outages",
  "contract/store/store",
  "contract/queue/job-queue",
  "console/pages",
  "console/story",
  "integration/verify-audit",
  "integration/canary",
  "integration/webchat",
  "unit/detection/behaviour-weights",
  "integration/ladder",
  "integration/access",
  "integration/whatsapp-road",
  "integration/two-processes",
  "integration/desk",
  "integration/looking-back",
  "integration/back-office",
  "integration/desk-terms",
  "integration/sanctions",
  "integration/sweep",
  "integration/pacing",
];

const rank = ({ path }) => {
  const place = longest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return place === -1 ? longest.length : place;
};

/** Starts the suites that take longest first, the others in Jest's own order. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
}
