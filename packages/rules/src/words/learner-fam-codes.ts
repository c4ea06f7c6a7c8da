import { type Answer, word } from '@waymark/flow';
import { codeValidOn, type LearnerFAM, type Year } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';

/** Whether the FAM code of the learner was open on the day. */
export const isLearnerFAMOpen = word(
  ({ LearnFAMType, LearnFAMCode }, date) => `${LearnFAMType} ${LearnFAMCode} open on ${ukDate(date)}`,
  ({ LearnFAMType, LearnFAMCode }: LearnerFAM, date: ISODate, year: Year): Answer => {
    const sure = codeValidOn('LearnFAMCode', LearnFAMCode, date, year, LearnFAMType);
    return sure !== 'not sure'
      ? sure
      : {
          notCovered: `Code list of LearnFAMCode for ${LearnFAMType}`,
          what: `until when code ${LearnFAMCode} is valid`,
          supply:
            'Compare with the list on the field page of the ILR specification; the one at hand may have gaps.',
        };
  },
);
