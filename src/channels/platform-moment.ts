// No platform of ours is older; what lies outside this span is no moment.
const firstMoment = Date.UTC(2006, 0);
const lastMoment = Date.UTC(2100, 0);

/** A moment that a platform tells in milliseconds since 1970; `null` for what cannot be one. */
export function platformMoment(milliseconds: number | undefined): Date | null {
  if (milliseconds === undefined) return null;
  return milliseconds >= firstMoment && milliseconds < lastMoment ? new Date(milliseconds) : null;
}
