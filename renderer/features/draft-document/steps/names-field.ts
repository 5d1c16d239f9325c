const FIELD =
  /^(demand|facts|client|court|parties|counsel|accounts|record|response|calendar|emergencyDesk|notice|related|title|today|lawAsOf|restricted|vehicle)\b/;

/** Whether the place that a finding names is a field of the matter, which a page of it shows. */
export const namesField = (where: string): boolean => FIELD.test(where);
