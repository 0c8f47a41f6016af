/** What whoever starts WhatsApp Web has to know. */
export const unofficialClient =
  "WhatsApp does not allow unofficial clients such as this one and may block the number. For production use the WhatsApp Cloud API.";
