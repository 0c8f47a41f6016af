import { useEffect, useState } from "react";

const tickMilliseconds = 20_000;

/** The time, renewed often enough for words such as "nog 5 minuten". */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), tickMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return now;
}
