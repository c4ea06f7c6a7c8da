import { type Answer, word } from '@waymark/flow';
import type { Context } from '../../engine/context.ts';
import { about } from '../look-up.ts';

/** The legal forms of colleges, schools, local authorities and higher education providers, as organisation data names them. */
const FORMS: readonly string[] = [
  'USFC',
  'USDC',
  'USAH',
  'USAD',
  'UGFE',
  'UHEO',
  'ULEA',
  'ULAD',
  'USCL',
  'LAFB',
  'UFES',
  'SSPS',
];

/** DD27: whether the provider is a college, school, local authority or higher education provider (LegalOrgType). */
export const DD27 = word(
  'college, school, authority or HE provider (DD27)',
  ({ file, reference }: Pick<Context, 'file' | 'reference'>): Answer =>
    about(reference.organisations.legalOrgType(file.UKPRN), form => FORMS.includes(form)),
);
