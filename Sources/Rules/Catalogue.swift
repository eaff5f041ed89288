/// Every rule of the house, in the order in which they run and are listed. A new rule is a file and a line here.
package enum Catalogue {
    package static let rules: [any Rule.Type] = [
        IntakeInvalidNPI.self, IntakeServiceDateInFuture.self, IntakeServiceDateBeforeBirth.self, IntakeTimedCodeDateSpan.self,
        IntakeServiceDatesReversed.self,
        IntakeMalformedDiagnosis.self, IntakeDiagnosisMissing.self, IntakeBadDiagnosisPointer.self, IntakeTooManyDiagnoses.self,
        IntakeTooManyLines.self, IntakeMalformedProcedureCode.self, IntakeUnitsNotWhole.self, IntakeChargeNotPositive.self,
        IntakeUnexpectedPlaceOfService.self, IntakeFrequencyCodeInvalid.self, IntakeCorrectedClaimWithoutOriginal.self,
        IntakeFiledLate.self, IntakeDuplicateLine.self, IntakeAssistantAsRendering.self,

        CodingMalformedModifier.self, CodingTooManyModifiers.self, CodingRepeatedModifier.self, CodingConflictingModifiers.self,
        CodingDisciplineModifierMissing.self, CodingDisciplineModifierMismatch.self, CodingModifierNotApplicable.self,
        CodingCodeNotValid.self, CodingCodeBundled.self, CodingAddOnWithoutPrimary.self, CodingEvaluationWithAssistant.self,
        CodingRepeatedEvaluation.self,

        UnitsExceedMinutes.self, UnitsMisallocated.self, UnitsBelowMinutes.self, UnitsCodeWithoutMinutes.self,
        UnitsMinutesMissing.self, UnitsUntimedCodeRepeated.self, UnitsExceedMUE.self, UnitsOverlappingIntervals.self,
        UnitsMinutesDisagreeWithIntervals.self, UnitsTotalTimeBelowTimedMinutes.self,

        TherapeuticPairWithout59.self, TherapeuticPairUnjustified.self, NCCIColumnTwoBilled.self, NCCINotBypassable.self,
        Modifier59SeparatesNothing.self, Modifier59WithSharedTime.self,

        FunctionalActivityMissing.self, FunctionalGoalMissing.self, MeasurableOutcomeMissing.self, AssistanceMissing.self,
        EquipmentNotStated.self, ExerciseBilledAsActivity.self, ActivityBilledAsExercise.self, CopiedNote.self,
        DocumentationMissing.self,

        UnitsExceedDailyLimit.self,

        TherapyKXMissing.self, TherapyKXUnneeded.self, TherapyAboveReviewThreshold.self, TherapyAssistantModifierMissing.self,
        TherapyAssistantModifierUnneeded.self, TherapyPlanOfCareExpired.self, TherapyProgressReportOverdue.self,
        TherapyAuthorizationMissing.self, TherapyAuthorizationExhausted.self, TherapyAuthorizationExpired.self,

        PayerDiagnosisNotCovered.self, PayerCodeNotCovered.self, PayerModifierRequired.self, PayerModifierNotAccepted.self,
        PayerUnknown.self, PayerProfileStale.self,
    ]

    package static let cards: [RuleCard] = rules.map { $0.card }

    /// Place of a rule by its id; nil for an id that no rule has.
    package static func place(of id: String) -> Int? {
        places[id]
    }

    private static let places: [String: Int] = Dictionary(
        uniqueKeysWithValues: cards.enumerated().map { ($0.element.id.description, $0.offset) })
}
