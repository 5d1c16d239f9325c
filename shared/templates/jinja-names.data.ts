/**
 * Names that docassemble, Gavel and docxtpl templates commonly use, and ours for the same thing. Calls are written
 * without their parentheses. A name that is not here and is not one of ours is asked for.
 */
export const knownNames: Readonly<Record<string, string>> = {
  attorney: 'signerName',
  'attorney.name': 'signerName',
  'attorney.name.full': 'signerName',
  'attorney.firm': 'signerFirm',
  'attorney.bar_number': 'signerBar',
  'attorney.phone': 'signerPhone',
  'attorney.phone_number': 'signerPhone',
  'attorney.email': 'signerEmail',
  attorney_name: 'signerName',
  attorney_email: 'signerEmail',
  attorney_phone: 'signerPhone',
  bar_number: 'signerBar',
  law_firm: 'signerFirm',
  firm_name: 'signerFirm',
  client: 'clientName',
  'client.name': 'clientName',
  'client.name.full': 'clientName',
  court: 'courtName',
  'court.name': 'courtName',
  case_no: 'caseNumber',
  'case.number': 'caseNumber',
  docket_number: 'caseNumber',
  docket_no: 'caseNumber',
  index_number: 'caseNumber',
  judge: 'judgeName',
  'judge.name': 'judgeName',
  'judge.name.full': 'judgeName',
  'issuer.name': 'issuerName',
  'recipient.name': 'recipientName',
  document_title: 'documentTitle',
  today: 'todayLong',
  'today.format': 'todayLong',
  current_date: 'todayLong',
};

/** Includes by the name of their file, without its ending. */
export const knownIncludes: Readonly<Record<string, string>> = {
  caption: 'caption',
  signature: 'signature',
  signature_block: 'signature',
  'signature-block': 'signature',
  certificate: 'certificate',
  certificate_of_service: 'certificate',
  'certificate-of-service': 'certificate',
};
