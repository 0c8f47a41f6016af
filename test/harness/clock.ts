/** A clock that goes on by itself and can be set to another moment. */
export function aClock(start: Date = new Date()): { now(): Date; set(moment: Date): void } {
  let offset = start.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + offset),
    set: (moment) => {
      offset = moment.getTime() - Date.now();
    },
  };
}
