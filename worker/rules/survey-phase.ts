/** Where a survey stands. */
export type SurveyPhase = "draft" | "open" | "closed";

/** Where a survey stands now: an open one closes by itself when its time is over. */
export const deriveSurveyPhase = (survey: { state: SurveyPhase; closesAt: string | null }, now: Date): SurveyPhase =>
  survey.state === "open" && survey.closesAt !== null && survey.closesAt <= now.toISOString() ? "closed" : survey.state;
