/**
 * Every row with money on each paper of the debt, in its order, worked out by hand from
 * `the-debt.ts`. DAY stands for whatever day it is.
 */
export const ESTIMATE = [
  '1 $65.00 $65.00',
  '1 $420.00 $420.00',
  '0–2 $0.00 $170.00',
  '40–60 $100.00 $150.00',
  // 12.00 and 10 or 14 × 1.20
  '10–14 $24.00 $28.80',
  '1 $42.60 $42.60',
  '1 $18.00 $18.00',
  '1 $60.00 $60.00',
  '1 $110.00 $110.00',
  'All of it $733.11 $1,007.91',
  'What you agreed to $765.11 $989.91',
  'Deposit, to be paid first $494.96',
];

export const DEPOSIT = [
  'Deposit $494.96',
  'PAID $494.96',
  'Visa **** 4242 $494.96',
  'Your credit with us $494.96',
];

// 1,085.91 less the graft of 96.00, which is disputed, and what was paid before.
export const FROM_DEPOSIT = [
  'On invoice A-000001 $494.96',
  'PAID $494.96',
  'From your credit $494.96',
  'Still to pay now $494.95',
  'Disputed, under review $96.00',
];
export const BY_CARD_AND_CASH = [
  'On invoice A-000001 $195.00',
  'PAID $195.00',
  'Visa **** 4242 $150.00',
  'Cash $50.00',
  'Change $5.00',
  'Still to pay now $299.95',
  'Disputed, under review $96.00',
];

// 99.98 + 99.98 + 99.99
const PROMISED = ['DAY $99.98', 'DAY $99.98', 'DAY $99.99'];

export const NOTE = ['A-000001 $299.95', 'Total $299.95', ...PROMISED];

export const AGREED = [
  'Total of the invoice $1,085.91',
  // 299.95 + 96.00
  'Still owed $395.95',
  'Due now $0.00',
  'In instalments $299.95',
  'Set aside $96.00',
  ...PROMISED,
  'Set aside $96.00',
];

export const INVOICE = [
  'Surgical exam 11 1 $65.00 $65.00',
  'Dental cleaning 11 1 $420.00 $420.00',
  'Tooth extraction 11 2 $85.00 $170.00',
  'Gas anesthesia 11 60 $2.50 $150.00',
  'With a fee of $12.00',
  '11 14 $1.20 $28.80',
  'Full blood panel 11 1 $110.00 $110.00',
  '11 1 $42.60 $42.60',
  'Bone graft 11 1 $96.00 $96.00',
  'Subtotal $1,082.40',
  'Sales tax 8.25% on $42.60 $3.51',
  'TOTAL $1,085.91',
  'Payment A-R000002, DAY -$494.96',
  'Payment A-R000003, DAY -$195.00',
  'Credit note A-CN000001, DAY -$56.00',
  'Payment A-R000004, DAY -$40.00',
  'Payment A-R000005, DAY -$99.98',
  'Payment A-R000006, DAY -$199.97',
  'Still to pay $0.00',
];

export const CREDIT_SLIP = [
  'Bone graft $56.00',
  'Credited $56.00',
  'Taken off what is owed $56.00',
];
export const CREDIT_NOTE = ['Bone graft $0.00 $56.00', 'Credited $56.00'];

// 96.00 − 56.00
export const OF_THE_GRAFT = [
  'On invoice A-000001 $40.00',
  'PAID $40.00',
  'Cash $40.00',
  'To pay in instalments $299.95',
];
export const FIRST_INSTALMENT = [
  'On invoice A-000001 $99.98',
  'PAID $99.98',
  'Check 1042 $99.98',
  // 99.98 + 99.99
  'To pay in instalments $199.97',
];
export const LAST_INSTALMENTS = [
  'On invoice A-000001 $199.97',
  'PAID $199.97',
  'Visa **** 4242 $199.97',
];

export const STATEMENT = [
  'To pay now $0.00',
  'DAY Balance before $0.00',
  'DAY Payment A-R000001 -$494.96 -$494.96',
  'DAY Invoice A-000001 $1,085.91 $590.95',
  // It is paid from what was paid before.
  'DAY Payment A-R000002 $0.00 $590.95',
  'DAY Payment A-R000003 -$195.00 $395.95',
  'DAY Credit note A-CN000001 -$56.00 $339.95',
  'DAY Payment A-R000004 -$40.00 $299.95',
  'DAY Payment A-R000005 -$99.98 $199.97',
  'DAY Payment A-R000006 -$199.97 $0.00',
  'You owe $0.00',
  'To pay now $0.00',
];
