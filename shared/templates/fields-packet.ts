/** Names that only the sheets of a packet use. */
export const PACKET_TEMPLATE_FIELDS = [
  { name: 'sheetNotice', kind: 'value', meaning: 'Sheet of a packet: PRIVILEGED – ATTORNEY WORK PRODUCT' },
  { name: 'sheetPurpose', kind: 'value', meaning: 'Sheet of a packet: For counsel alone. Not for filing.' },
] as const;
