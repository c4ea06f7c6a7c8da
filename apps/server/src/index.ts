export { CannotOpen } from './database/open.ts';
export { backUp, CannotKeep } from './keeping/backup.ts';
export { restore } from './keeping/restore.ts';
export { CannotServe, dataFolder, type ServeOptions, type Serving, serve } from './serve.ts';
export { type Working, work } from './work-beside.ts';
