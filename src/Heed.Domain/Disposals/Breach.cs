using Heed.Domain.Shared;

namespace Heed.Domain.Disposals;

/// <summary>A breach of confidentiality: what happened, when it was found, and who was told.</summary>
/// <param name="What">Without a name: this stays when the document is gone.</param>
/// <param name="Told">Who was told and when: the data protection officer, the agency it came from, the family.</param>
public sealed record Breach(string What, DateOnly? FoundOn, string Told)
{
    internal void Check(Problems problems, DateOnly today) => problems
        .IfBlank(What, nameof(What), "Enter what happened, without naming anybody")
        .IfLonger(What, 4_000, nameof(What), "What happened")
        .If(FoundOn is null, nameof(FoundOn), "Enter the day on which it was found")
        .If(FoundOn > today, nameof(FoundOn), "The day on which it was found cannot be in the future")
        .IfBlank(Told, nameof(Told), "Enter who was told, for example the data protection officer; if nobody yet, write that")
        .IfLonger(Told, 4_000, nameof(Told), "Who was told");
}
