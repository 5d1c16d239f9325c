import { value, type TemplateField } from './template-field';

/** Names that only the sheets of a packet use. */
export const PACKET_TEMPLATE_FIELDS: readonly TemplateField[] = [
  value('sheetNotice', 'Sheet of a packet: PRIVILEGED – ATTORNEY WORK PRODUCT'),
  value('sheetPurpose', 'Sheet of a packet: For counsel alone. Not for filing.'),
];
