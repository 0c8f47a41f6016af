import { z } from "zod";
import { storableText } from "../../model/storable-text.ts";

/** Words that a person typed: made storable, without white space around them, and not empty. */
export const words = () => z.string().overwrite(storableText).trim().min(1);
