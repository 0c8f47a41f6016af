import { departmentsOf, departmentsSchema, takingPart } from "../../../src/policy/department.ts";

const burgerzaken = { id: "burgerzaken", name: "de afdeling Burgerzaken", handles: "paspoort", workingDays: 2 };
const partner = { ...burgerzaken, id: "sociaal-huis", name: "het Sociaal Huis", municipalities: ["mechelen"] };

describe("departments", () => {
  it("are those of the municipality and those that every municipality has", () => {
    const written = departmentsSchema.parse({ kccWorkingDays: 1, departments: [burgerzaken, partner] });
    expect(departmentsOf(written, "mechelen").all.map(({ id }) => id)).toEqual(["burgerzaken", "sociaal-huis"]);
    expect(departmentsOf(written, "duiven")).toEqual({
      kccWorkingDays: 1,
      all: [{ ...burgerzaken, from: null }],
    });
  });

  it("take part from their day on", () => {
    const later = { ...burgerzaken, id: "afval", from: "2026-12-01" };
    const departments = departmentsOf(
      departmentsSchema.parse({ kccWorkingDays: 1, departments: [burgerzaken, later] }),
      "duiven",
    );
    const on = (day: string) => takingPart(departments, day).map(({ id }) => id);
    expect(on("2026-11-30")).toEqual(["burgerzaken"]);
    expect(on("2026-12-01")).toEqual(["burgerzaken", "afval"]);
  });

  it.each([
    ["a term of no days", { ...burgerzaken, workingDays: 0 }],
    ["a term of half a day", { ...burgerzaken, workingDays: 0.5 }],
    ["an id with a space", { ...burgerzaken, id: "burger zaken" }],
    ["no name", { ...burgerzaken, name: " " }],
  ])("are refused with %s", (_what, department) => {
    expect(departmentsSchema.safeParse({ kccWorkingDays: 1, departments: [department] }).success).toBe(false);
  });

  it("are refused when two have one id", () => {
    const result = departmentsSchema.safeParse({ kccWorkingDays: 1, departments: [burgerzaken, burgerzaken] });
    expect(result.error?.issues[0]).toMatchObject({ path: ["departments", 1, "id"] });
  });
});
