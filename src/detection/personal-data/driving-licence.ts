import { labelledNumber } from "./labelled-number.ts";

/** Dutch driving licence numbers: ten digits with their label. Source: RDW, rijbewijsregister. */
export const drivingLicence = labelledNumber("driving-licence", 10);
