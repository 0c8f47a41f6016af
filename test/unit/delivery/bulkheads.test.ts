import { createBulkheads } from "../../../src/delivery/bulkheads.ts";

it("a channel whose places are taken leaves those of another free, and gets its own back", () => {
  const bulkheads = createBulkheads();
  const taken = Array.from({ length: 6 }, () => bulkheads.enter("messenger"));
  expect(taken.filter((leave) => leave !== null)).toHaveLength(5);
  expect(bulkheads.enter("telegram")).not.toBeNull();
  taken[0]?.();
  expect(bulkheads.enter("messenger")).not.toBeNull();
  expect(bulkheads.enter("messenger")).toBeNull();
});
