using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public sealed partial class Commission
{
    private readonly List<ImpactAssessed> assessments = [];

    /// <summary>What was found, each time, of the difference that the finished review made.</summary>
    public IReadOnlyList<ImpactAssessed> Assessments => assessments;

    /// <summary>What a research study asked and how; null for other reviews, and while nobody has said.</summary>
    public ResearchSaid? Study { get; private set; }

    /// <summary>Assesses the difference that a finished review made.</summary>
    /// <param name="stands">Where the review stands: its report must be agreed.</param>
    public Outcome Assess(ImpactSaid said, ReviewStage stands, Stamp by)
    {
        var problems = new Problems()
            .If(stands < ReviewStage.ReportAgreed, "", "The review is not finished: what difference it made is assessed once its report is agreed")
            .IfBlank(said.OnPractice, nameof(ImpactSaid.OnPractice), "Enter what changed in practice, or that nothing was seen to change")
            .IfBlank(said.OnSystems, nameof(ImpactSaid.OnSystems), "Enter what changed in systems, or that nothing was seen to change")
            .IfBlank(said.OnOutcomes, nameof(ImpactSaid.OnOutcomes), "Enter what changed for children, adults and families, or that it cannot be told yet")
            .IfBlank(said.Remains, nameof(ImpactSaid.Remains), "Enter what remains, and how it is followed")
            .IfLonger(said.OnPractice, 10_000, nameof(ImpactSaid.OnPractice), "What changed in practice")
            .IfLonger(said.OnSystems, 10_000, nameof(ImpactSaid.OnSystems), "What changed in systems")
            .IfLonger(said.OnOutcomes, 10_000, nameof(ImpactSaid.OnOutcomes), "What changed for people")
            .IfLonger(said.Remains, 10_000, nameof(ImpactSaid.Remains), "What remains")
            .IfBlank(said.AssessedBy, nameof(ImpactSaid.AssessedBy), "Enter which body assessed it")
            .IfLonger(said.AssessedBy, 200, nameof(ImpactSaid.AssessedBy), "Who assessed it")
            .If(said.On is null, nameof(ImpactSaid.On), "Enter the day")
            .If(said.On > by.Day, nameof(ImpactSaid.On), "The day cannot be in the future");
        if (!problems.Any)
        {
            assessments.Add(new ImpactAssessed(assessments.Count + 1, said, by));
        }

        return problems;
    }

    /// <summary>Says who studied what, and how.</summary>
    public Outcome Describe(ResearchSaid said)
    {
        var problems = new Problems()
            .IfBlank(said.Researcher, nameof(ResearchSaid.Researcher), "Enter who does the study")
            .IfBlank(said.Question, nameof(ResearchSaid.Question), "Enter what it asks")
            .IfLonger(said.Researcher, 200, nameof(ResearchSaid.Researcher), "Who does it")
            .IfLonger(said.Institution, 200, nameof(ResearchSaid.Institution), "The institution")
            .IfLonger(said.Question, 4_000, nameof(ResearchSaid.Question), "The question")
            .IfLonger(said.Sources, 4_000, nameof(ResearchSaid.Sources), "The sources of data")
            .IfLonger(said.WhatWasDone, 4_000, nameof(ResearchSaid.WhatWasDone), "What was done");
        if (!problems.Any)
        {
            Study = said;
        }

        return problems;
    }
}

/// <summary>What difference a finished review made, as a body assessed it.</summary>
/// <param name="OnOutcomes">For children, adults and families.</param>
/// <param name="Checks">What the impact checks of its recommendations showed then, in words with n of N.</param>
public sealed record ImpactSaid(string OnPractice, string OnSystems, string OnOutcomes, string Checks, string Remains, string AssessedBy, DateOnly? On);

/// <param name="Number">Counts the assessments, from 1.</param>
public sealed record ImpactAssessed(int Number, ImpactSaid Said, Stamp By);

/// <summary>A research study: who asks what, of which data.</summary>
/// <param name="Sources">The sources of data: interviews, records, focus groups.</param>
/// <param name="WhatWasDone">What was done about what it found.</param>
public sealed record ResearchSaid(string Researcher, string Institution, string Question, string Sources, string WhatWasDone);
