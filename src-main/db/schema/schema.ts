/** The tables as queries see them. migrations/till says how they are made; a test compares both. */
export * from './accounts';
export * from './drawer';
export * from './journal';
export * from './local';
export * from './records';
export * from './sales';
export * from './search';
