import { labelledNumber } from "./labelled-number.ts";

/** Numbers of the immigration service: ten digits with their label. Source: IND, v-nummer. */
export const vNumber = labelledNumber("v-number", 10);
