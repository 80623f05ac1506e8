using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>The letter that asks a second person to approve. It names no review and nobody in one: those stand behind the sign-in.</summary>
internal static class ApprovalLetter
{
    /// <summary>Writes to the other partnership managers; where a unit has one person, to the chairs.</summary>
    /// <returns>How many were asked; 0 where nobody else can approve yet.</returns>
    public static async Task<int> Send(Scene scene, HeedAddress address, IReadOnlyList<PublicAnswer> answers, CancellationToken ct, SourceId? source = null)
    {
        var writers = answers.Select(a => a.Drafted.Who).ToHashSet();
        var scope = answers[0].ScopeId;
        var readers = await SecondPerson.Of(scene, scope, writers, ct);
        var path = answers.Count == 1 && source is null ? $"/work/recommendations/{answers[0].RecommendationId}/approve" : $"/work/recommendations/answers?source={source}";
        foreach (var reader in readers)
        {
            scene.Mail(reader, Subject(answers.Count), Body(scene.Actor.Name, answers.Count, address.Of(path)));
        }

        return readers.Count;
    }

    private static string Subject(int count) => count == 1 ? "A public answer waits for your approval" : $"{Words.Count(count, "public answer")} wait for your approval";

    private static string Body(string who, int count, string link) => $"""
        {who} has written {(count == 1 ? "a public answer" : Words.Count(count, "public answer"))} and asks you to read {(count == 1 ? "it" : "them")}.

        You can approve what is there, or return it and say what should change. Nothing is published by this.

        Open this page and sign in: {link}
        """;
}
