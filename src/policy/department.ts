import { z } from "zod";
import type { DepartmentId } from "../model/department.ts";

const workingDays = z.int("must be a whole number of working days").min(1).max(30);
const text = z.string().trim().min(1);

/** The shape of `config/departments.yaml`: where the KCC puts questions it cannot answer itself, and in what time (D46, D51). */
export const departmentsSchema = z
  .strictObject({
    /** How many working days the KCC has to pass a department's answer on. */
    kccWorkingDays: workingDays,
    departments: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z0-9-]+$/, "must be small letters, figures and hyphens"),
          /** As residents read it behind "de afdeling", or instead of it. */
          name: text.max(80),
          handles: text.max(200),
          workingDays,
          /** The day from which it takes part (M3); from the beginning when left out. */
          from: z.iso.date("expected a date such as 2026-01-01").optional(),
          /** Municipalities that have it; all of them when left out. */
          municipalities: z.array(text).min(1).optional(),
        }),
      )
      .min(1),
  })
  .superRefine(({ departments }, context) => {
    for (const [index, { id }] of departments.entries()) {
      if (departments.findIndex((other) => other.id === id) === index) continue;
      context.addIssue({
        code: "custom",
        path: ["departments", index, "id"],
        message: "stands in the list a second time",
      });
    }
  });

/** Who answers questions of the KCC: a department, or a partner of the municipality (B4). */
export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  /** What it is asked about, for the agent who chooses. */
  readonly handles: string;
  /** The time it has agreed to answer in. */
  readonly workingDays: number;
  /** The day from which it takes part, such as "2026-12-01"; `null` when it always has. */
  readonly from: string | null;
}

export interface Departments {
  readonly kccWorkingDays: number;
  readonly all: readonly Department[];
}

/** The departments that a municipality has. */
export function departmentsOf(
  { kccWorkingDays, departments }: z.infer<typeof departmentsSchema>,
  municipality: string,
): Departments {
  return {
    kccWorkingDays,
    all: departments
      .filter(({ municipalities }) => municipalities === undefined || municipalities.includes(municipality))
      .map(({ id, name, handles, workingDays: term, from = null }) => ({
        id: id as DepartmentId,
        name,
        handles,
        workingDays: term,
        from,
      })),
  };
}

/** The departments that take part on a day such as "2026-12-01": a roll-out goes one at a time (M3). */
export function takingPart({ all }: Departments, today: string): readonly Department[] {
  return all.filter(({ from }) => from === null || from <= today);
}
