/** The questions of the milestones, said as what is missing where the answer is no: for lists, where a question is long. */
const SHORT: Readonly<Record<string, string>> = {
  'Does the learner pass validation, without an error?': 'validation not certain',
  'Is there a programme aim?': 'no programme aim',
  'Has the learner been in learning for the days that the contract asks for?': 'days not reached',
  'Have the guided learning hours of the contract been reached, as far as is known?': 'hours not reached',
  'Is milestone 1 (start) due?': 'start is not due',
  'Is the programme aim completed (CompStatus 2)?': 'not completed',
  'Does the programme aim have an actual end date?': 'no end date',
  'Is its Outcome 1, 3 or 8?': 'Outcome is not 1, 3 or 8',
  'Is a subject aim (LARS category 62) completed and achieved?': 'subject aim not achieved',
  'Is the event recorded: interview offer, new role or self-employment plan?': 'no event recorded',
  'Is the event completed, achieved and dated?': 'event not completed',
  'Is it the event that fits the learner (independent, co-funded or self-employed)?': 'event does not fit',
  'Did the event come within the months allowed after the end of the subject aim?': 'event came too late',
  'Is milestone 2 (completion) due?': 'completion is not due',
  'Is the Outcome of the programme aim 1?': 'Outcome is not 1',
  'Is the achievement date returned on the programme aim?': 'no achievement date',
  'Did the outcome come in time (six months, the contract’s cut-off)?': 'outcome came too late',
  'Does the contracts file say that evidence of the outcome is missing?': 'no evidence',
};

/** What stopped a milestone in a few words; the question itself where there are none for it. */
export function shortReason(question: string): string {
  return SHORT[question] ?? question;
}
