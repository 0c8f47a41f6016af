import { createBulkheads } from "../../../src/delivery/bulkheads.ts";

describe("places on a channel", () => {
  it("are enough while its platform answers, however many come at once", () => {
    const bulkheads = createBulkheads();
    for (let i = 0; i < 20; i++) expect(bulkheads.enter("messenger", 100)).not.toBeNull();
  });

  it("run out when it lets us wait, leave those of another free, and come back", () => {
    const bulkheads = createBulkheads();
    const taken = Array.from({ length: 5 }, () => bulkheads.enter("messenger", 0));
    expect(bulkheads.enter("messenger", 3_000)).toBeNull();
    expect(bulkheads.enter("telegram", 3_000)).not.toBeNull();
    taken[0]?.();
    expect(bulkheads.enter("messenger", 3_000)).not.toBeNull();
    expect(bulkheads.enter("messenger", 3_000)).toBeNull();
  });
});
