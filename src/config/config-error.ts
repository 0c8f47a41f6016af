/**
 * The configuration is wrong: our user can mend it. The message is one line that says what is wrong, with what
 * value, and what to do; it is shown without a stack trace and ends the program with code 1.
 */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
