export * from './example.ts';
export * from './records.ts';
