import { type Platforms, startPlatforms } from "./platforms.ts";
import { type Instance, type InstanceOptions, startInstance } from "./start-instance.ts";

/** A whole system on every channel, with the platforms it is connected to; `stop` ends both. */
export async function startWithPlatforms(
  options: InstanceOptions & { readonly now: () => Date },
): Promise<{ readonly instance: Instance; readonly platforms: Platforms; stop(): Promise<void> }> {
  const platforms = await startPlatforms(options.now);
  const instance = await startInstance({ ...options, settings: { ...platforms.settings, ...options.settings } });
  await platforms.connect(instance);
  return {
    instance,
    platforms,
    async stop() {
      await instance.stop();
      await platforms.stop();
    },
  };
}
