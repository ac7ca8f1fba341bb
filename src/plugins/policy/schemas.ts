import {config} from 'zod/v4';

// Schemas try once whether text can be run as code, to be faster. The policy forbids it and tells of every try, so
// none must be made: this runs before the first schema exists.
config({jitless: true});

export * from 'zod/v4';
