/** Posts bodies to a webhook until they are taken, as platforms do. */
export interface Deliveries {
  /** Posts a body; resolves when it was answered with 200, after as many tries as that takes. */
  deliver(body: unknown): Promise<void>;
  /** Posts once, with any proof; the status of the answer. */
  post(rawBody: string, proof: string | null): Promise<number>;
  /** What proves that a body is the platform's. */
  proofOf(rawBody: string): string;
  /** How many bodies have not been taken yet. */
  underWay(): number;
  stop(): void;
}

const firstPauseMilliseconds = 100;
const longestPauseMilliseconds = 1000;

/** Deliveries to an address, each with its proof in a header. */
export function createDeliveries(url: string, header: string, proofOf: (rawBody: string) => string): Deliveries {
  const underWay = new Set<Promise<void>>();
  let isStopped = false;

  async function post(rawBody: string, proof: string | null): Promise<number> {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(proof === null ? {} : { [header]: proof }) },
      body: rawBody,
    });
    await response.arrayBuffer();
    return response.status;
  }

  async function untilTaken(rawBody: string): Promise<void> {
    for (let pause = firstPauseMilliseconds; !isStopped; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      if ((await post(rawBody, proofOf(rawBody)).catch(() => 0)) === 200) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  return {
    post,
    proofOf,
    deliver(body) {
      const delivery = untilTaken(JSON.stringify(body));
      underWay.add(delivery);
      return delivery.finally(() => underWay.delete(delivery));
    },
    underWay: () => underWay.size,
    stop: () => {
      isStopped = true;
    },
  };
}
