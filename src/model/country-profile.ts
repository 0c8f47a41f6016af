/** Of which country numbers and notations are looked for where nothing is written beside them; `both` by the border. */
export const countryProfiles = ["nl", "be", "both"] as const;
export type CountryProfile = (typeof countryProfiles)[number];
