/**
 * Writes the sample returns in `samples/`: a provider that does not exist, and invented learners each of whom shows
 * something. The reference number says what. The second is what the provider sends a month later, to compare with.
 *
 *     node scripts/sample-return.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatFileName, type Learner, writeReturn } from '@waymark/ilr';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  ESM,
  FAM,
  loanAim,
  nonFundedAim,
  status,
  studyProgrammeAim,
  tailoredLearningAim,
} from '../packages/rules/src/examples/records.ts';
import { ulnOf } from './invented/learners.ts';
import { INVENTED_UKPRN, inventedHead } from './invented/return.ts';

type Draft = NonNullable<Parameters<typeof aLearner>[1]>;

const PREPARED = '2026-04-02';
const A_MONTH_LATER = '2026-05-06';
const NAMES =
  `Amara Obi|Bryn Pugh|Chloe Marsh|Dev Anand|Elsie Grove|Femi Ade|Greta Holm|Hamza Iqbal|Isla Reed|Jonah Pike
Keira Moss|Luca Bianchi|Maya Singh|Niall Byrne|Olive Tran|Pavel Novak|Quentin Shaw|Ruby Lane|Sanjay Rao|Tilly Frost
Umar Sheikh|Vera Lind|Will Carter|Xenia Pappas|Yusuf Demir|Zara Khan|Adam Wells|Bea Flint|Callum Orr|Dina Salem
Ed Marlow|Freya Voss|Gabe Stone|Holly Nunn|Ivan Petrov|Jess Tolley|Karim Aziz|Lottie Hume|Mo Farrell|Nadia Costa
Oscar Bright|Penny Gale
Qasim Ali|Rhea Stone`.split(/[|\n]/);

// Skills Bootcamps that began from 1 August 2025: events are recorded as indicators (EVI) on the programme aim.
const start = { LearnStartDate: '2025-09-01', LearnPlanEndDate: '2025-12-12' };
const ended = { ...start, CompStatus: 2, LearnActEndDate: '2025-12-12' };
const paid = (ffi: '1' | '2', ...more: ReturnType<typeof FAM>[]) => ({
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', ffi), ...more],
});
const offered = (on: string) => paid('1', FAM('EVI', '1', on));
const subject = bootcampSubject({ ...ended, Outcome: 1 });
// One that began before that day: events are aims of their own.
const earlier = { LearnStartDate: '2025-06-02', LearnPlanEndDate: '2025-08-29' };
const earlierEnded = { ...earlier, CompStatus: 2, LearnActEndDate: '2025-08-29' };
const achieved = (on: string, event: string) =>
  bootcampProgramme({ ...ended, Outcome: 1, AchDate: on, ...offered(event) });
const earlierSubject = bootcampSubject({ ...earlierEnded, Outcome: 1 });

const school: Draft = {
  DateOfBirth: '2008-11-20',
  PlanLearnHours: 560,
  PlanEEPHours: 40,
  MathGrade: '4',
  EngGrade: '5',
  PriorAttain: [{ PriorLevel: 1, DateLevelApp: '2025-07-31' }],
  LearnerEmploymentStatus: [],
};
const employed: Draft = {
  NINumber: 'EE123456C',
  LearnerEmploymentStatus: [
    { ...status(10, '2025-02-01', ESM('EII', 8), ESM('LOE', 4)), EmpId: 999_999_999 },
  ],
};
const standard = { PHours: 420, EPAOrgID: 'EPA0175' };
const sme: Draft = { LearnerEmploymentStatus: [status(10, '2025-02-01', ESM('EII', 8), ESM('OET', 2))] };

/** Reference number, what is recorded of the person, the aims. */
type Person = readonly [string, Draft, readonly AimDraft[]];

const PEOPLE: readonly Person[] = [
  // Skills Bootcamps: as they should be
  [
    'SBSTART',
    {},
    [
      bootcampProgramme({ LearnStartDate: '2026-03-16', LearnPlanEndDate: '2026-06-26' }),
      bootcampSubject({ LearnStartDate: '2026-03-16', LearnPlanEndDate: '2026-06-26' }),
    ],
  ],
  [
    'SBLEARNING',
    {},
    [
      bootcampProgramme({ LearnStartDate: '2026-01-12', LearnPlanEndDate: '2026-04-24' }),
      bootcampSubject({ LearnStartDate: '2026-01-12', LearnPlanEndDate: '2026-04-24' }),
    ],
  ],
  ['SBOFFER', {}, [bootcampProgramme({ ...ended, Outcome: 8, ...offered('2025-12-05') }), subject]],
  [
    'SBJOB',
    {},
    [bootcampProgramme({ ...ended, Outcome: 1, AchDate: '2026-02-09', ...offered('2025-12-05') }), subject],
  ],
  ['SBNOJOB', {}, [bootcampProgramme({ ...ended, Outcome: 3, ...offered('2025-12-05') }), subject]],
  [
    'SBEMPLOYER',
    sme,
    [
      bootcampProgramme({ ...ended, Outcome: 8, ...paid('2', FAM('EVI', '2', '2025-12-08')) }),
      bootcampSubject({ ...ended, Outcome: 1, ...paid('2') }),
    ],
  ],
  [
    'SBOLDREGIME',
    {},
    [
      bootcampProgramme({ ...earlierEnded, Outcome: 1, AchDate: '2025-10-13' }),
      earlierSubject,
      bootcampEvent('2025-08-20'),
    ],
  ],
  [
    'SBLEFT',
    {},
    [
      bootcampProgramme({
        ...start,
        CompStatus: 3,
        LearnActEndDate: '2025-09-03',
        Outcome: 3,
        WithdrawReason: 44,
      }),
      bootcampSubject({
        ...start,
        CompStatus: 3,
        LearnActEndDate: '2025-09-03',
        Outcome: 3,
        WithdrawReason: 44,
      }),
    ],
  ],
  // Skills Bootcamps: valid, and unpaid
  ['SBWAITING', {}, [bootcampProgramme({ ...start, Outcome: 8 }), subject]],
  ['SBNOINDIC', {}, [bootcampProgramme({ ...ended, Outcome: 8 }), subject]],
  // Skills Bootcamps: wrong
  [
    'SBNOEVENT',
    {},
    [
      bootcampProgramme({ ...earlierEnded, LearnActEndDate: '2025-10-31', Outcome: 8 }),
      bootcampSubject({ ...earlierEnded, Outcome: 1 }),
    ],
  ],
  [
    'SBNOFFI',
    {},
    [bootcampProgramme({ ...start, LearningDeliveryFAM: [FAM('SOF', '105')] }), bootcampSubject(start)],
  ],
  [
    'SBLATEJOB',
    {},
    [
      bootcampProgramme({ ...earlierEnded, Outcome: 1, AchDate: '2026-03-12' }),
      earlierSubject,
      bootcampEvent('2025-08-20'),
    ],
  ],
  [
    'SBOPENSUBJ',
    {},
    [bootcampProgramme({ ...ended, Outcome: 8, ...offered('2025-12-05') }), bootcampSubject(start)],
  ],
  ['SBEVENTAIM', {}, [bootcampProgramme({ ...ended, Outcome: 8 }), subject, bootcampEvent('2025-12-05')]],
  [
    'SBEVIEARLY',
    {},
    [bootcampProgramme({ ...earlierEnded, Outcome: 8, ...offered('2025-08-20') }), earlierSubject],
  ],
  ['SBEVIAFTER', {}, [bootcampProgramme({ ...ended, Outcome: 8, ...offered('2026-01-06') }), subject]],
  [
    'SBTWODATES',
    {},
    [
      bootcampProgramme({ ...earlierEnded, Outcome: 8 }),
      earlierSubject,
      bootcampEvent('2025-08-20', { LearnActEndDate: '2025-08-27' }),
    ],
  ],
  [
    'SBNOEND',
    {},
    [bootcampProgramme({ ...start, CompStatus: 2, Outcome: 8, ...offered('2025-12-05') }), subject],
  ],
  ['SBYOUNG', { DateOfBirth: '2007-01-15' }, [bootcampProgramme(start), bootcampSubject(start)]],
  // Adult Skills Fund
  ['ASFRIGHT', {}, [adultSkillsAim()]],
  ['ASFDONE', {}, [adultSkillsAim({ CompStatus: 2, LearnActEndDate: '2026-03-20', Outcome: 1 })]],
  ['ASFNOEND', {}, [adultSkillsAim({ CompStatus: 2, Outcome: 1 })]],
  ['ASFNOREASON', {}, [adultSkillsAim({ CompStatus: 3, LearnActEndDate: '2026-01-30', Outcome: 3 })]],
  ['ASFENDSOON', {}, [adultSkillsAim({ LearnPlanEndDate: '2025-08-15' })]],
  [
    'ASFTWICE',
    {},
    [adultSkillsAim({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1'), FAM('FFI', '1')] })],
  ],
  ['ASFSTATUS', { LearnerEmploymentStatus: [] }, [adultSkillsAim()]],
  ['ASFULN', { ULN: 1_000_000_050 }, [adultSkillsAim()]],
  ['ASFNINO', { NINumber: 'QQ123456Z' }, [adultSkillsAim()]],
  ['ASFPOSTCODE', { Postcode: 'CV12WT' }, [adultSkillsAim()]],
  ['ASFSAMEULN', { ULN: ulnOf(100_000_500) }, [adultSkillsAim()]],
  ['ASFSAMEULN2', { ULN: ulnOf(100_000_500) }, [adultSkillsAim()]],
  ['ASFFUTURE', {}, [adultSkillsAim({ CompStatus: 2, LearnActEndDate: '2026-04-20', Outcome: 1 })]],
  // Others
  ['APPRIGHT', employed, [apprenticeshipProgramme(standard), apprenticeshipComponent()]],
  [
    'APPNOJOB',
    {
      NINumber: 'EE123456C',
      LearnerEmploymentStatus: [status(11, '2025-02-01', ESM('LOU', 1), ESM('BSI', 4))],
    },
    [apprenticeshipProgramme(standard), apprenticeshipComponent()],
  ],
  ['STUDYRIGHT', school, [studyProgrammeAim(), studyProgrammeAim({ AimType: 4, LearnAimRef: '60138475' })]],
  ['STUDYNODOB', { ...school, DateOfBirth: undefined }, [studyProgrammeAim()]],
  ['TAILORED', {}, [tailoredLearningAim({ PHours: 30 })]],
  ['LOAN', {}, [loanAim()]],
  ['NONFUNDED', {}, [nonFundedAim()]],
  ['PASTENDED', {}, [adultSkillsAim({ LearnStartDate: '2025-02-03', LearnPlanEndDate: '2025-07-18' })]],
];

/** What the provider has put right, learned or spoiled a month later; nothing where the learner is left out. */
const CHANGED: Readonly<Record<string, Person | undefined>> = {
  // An outcome, an event, a mended record: milestones that are due now
  SBOFFER: ['SBOFFER', {}, [achieved('2026-04-14', '2025-12-05'), subject]],
  SBWAITING: [
    'SBWAITING',
    {},
    [bootcampProgramme({ ...ended, Outcome: 8, ...offered('2025-12-11') }), subject],
  ],
  SBNOEVENT: [
    'SBNOEVENT',
    {},
    [
      bootcampProgramme({ ...earlierEnded, LearnActEndDate: '2025-10-31', Outcome: 8 }),
      bootcampSubject({ ...earlierEnded, Outcome: 1 }),
      bootcampEvent('2025-10-31'),
    ],
  ],
  SBNOFFI: ['SBNOFFI', {}, [bootcampProgramme(start), bootcampSubject(start)]],
  // The day of the outcome and the day of an event were put right
  SBJOB: ['SBJOB', {}, [achieved('2026-03-02', '2025-12-05'), subject]],
  SBEMPLOYER: [
    'SBEMPLOYER',
    sme,
    [
      bootcampProgramme({ ...ended, Outcome: 8, ...paid('2', FAM('EVI', '2', '2025-11-28')) }),
      bootcampSubject({ ...ended, Outcome: 1, ...paid('2') }),
    ],
  ],
  // A date of birth was lost, and with it what was due
  SBLEARNING: [
    'SBLEARNING',
    { DateOfBirth: undefined },
    [
      bootcampProgramme({ LearnStartDate: '2026-01-12', LearnPlanEndDate: '2026-04-24' }),
      bootcampSubject({ LearnStartDate: '2026-01-12', LearnPlanEndDate: '2026-04-24' }),
    ],
  ],
  SBNOJOB: undefined,
  ASFNOEND: ['ASFNOEND', {}, [adultSkillsAim({ CompStatus: 2, LearnActEndDate: '2026-04-17', Outcome: 1 })]],
  ASFNOREASON: [
    'ASFNOREASON',
    {},
    [adultSkillsAim({ CompStatus: 3, LearnActEndDate: '2026-01-30', Outcome: 3, WithdrawReason: 44 })],
  ],
  ASFTWICE: ['ASFTWICE', {}, [adultSkillsAim()]],
  TAILORED: ['TAILORED', { Postcode: 'CV12WT' }, [tailoredLearningAim({ PHours: 36 })]],
  LOAN: ['LOAN2026', {}, [loanAim()]],
  NONFUNDED: undefined,
};

const ARRIVED: readonly Person[] = [
  [
    'SBAPRIL',
    {},
    [
      bootcampProgramme({ LearnStartDate: '2026-04-20', LearnPlanEndDate: '2026-07-24' }),
      bootcampSubject({ LearnStartDate: '2026-04-20', LearnPlanEndDate: '2026-07-24' }),
    ],
  ],
  ['ASFAPRIL', {}, [adultSkillsAim({ LearnStartDate: '2026-04-13', LearnPlanEndDate: '2026-07-17' })]],
  [
    'ASFNOFFI',
    {},
    [
      adultSkillsAim({
        LearnStartDate: '2026-04-13',
        LearnPlanEndDate: '2026-07-17',
        LearningDeliveryFAM: [FAM('SOF', '105')],
      }),
    ],
  ],
];

/** The learners as they are recorded, each with the name and number of their place. */
const recorded = (people: readonly (Person | undefined)[]): Learner[] =>
  people.flatMap((person, i) => {
    if (!person) return [];
    const [LearnRefNumber, draft, aims] = person;
    const [GivenNames, FamilyName] = NAMES[i]!.split(' ');
    return aLearner(aims, {
      LearnRefNumber,
      GivenNames: GivenNames!,
      FamilyName: FamilyName!,
      ULN: ulnOf(100_001_000 + i * 37),
      ...draft,
    });
  });

const folder = fileURLToPath(new URL('../samples/', import.meta.url));
mkdirSync(folder, { recursive: true });

function write(date: string, learners: readonly Learner[]): void {
  const name = formatFileName({
    UKPRN: INVENTED_UKPRN,
    year: '2526',
    date,
    time: '09:15:00',
    serial: '01',
    extension: 'xml',
  });
  writeFileSync(`${folder}${name}`, [...writeReturn(inventedHead(2526, date), learners)].join(''));
  console.log(`samples/${name}: ${learners.length} learners`);
}

const later = PEOPLE.map(person => (person[0] in CHANGED ? CHANGED[person[0]] : person));
write(PREPARED, recorded(PEOPLE));
write(A_MONTH_LATER, recorded([...later, ...ARRIVED]));
