using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

/// <summary>What a partnership tells the public about one review: the words around the toolkit, and the editions that went out.</summary>
public sealed partial class Publication : IAggregate
{
    private Publication()
    {
    }

    public PublicationId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public SourceId ReviewId { get; private set; }

    /// <summary>The review's place in public addresses.</summary>
    public string Slug { get; private set; } = "";

    public PublicWords Words { get; private set; } = PublicWords.None;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Publication Of(Review review) => new()
    {
        Id = PublicationId.New(),
        ScopeId = review.ScopeId,
        ReviewId = review.Id,
        Slug = review.Slug,
        Words = PublicWords.None with { Title = review.Title },
    };

    public Outcome Write(PublicWords words)
    {
        var problems = new Problems()
            .IfBlank(words.Title, nameof(PublicWords.Title), "Enter the title that the public reads")
            .IfLonger(words.Title, 250, nameof(PublicWords.Title), "The title")
            .IfLonger(words.WhatHappened, 1_000, nameof(PublicWords.WhatHappened), "What happened (two careful sentences)")
            .IfLonger(words.Summary, 10_000, nameof(PublicWords.Summary), "The summary")
            .IfLonger(words.NationalIntroduction, 5_000, nameof(PublicWords.NationalIntroduction), "The introduction to the national recommendations")
            .If(words.VideoUrl.Length > 0 && !Uri.TryCreate(words.VideoUrl, UriKind.Absolute, out _), nameof(PublicWords.VideoUrl), "Enter the whole address of the video, starting with https://")
            .If(words.VideoUrl.Length > 0 && words.VideoText.Length == 0, nameof(PublicWords.VideoText), "Write out what the video says, for people who cannot see or hear it");
        if (!problems.Any)
        {
            Words = words;
        }

        return problems;
    }
}

/// <summary>The partnership's own public words about a review; each may be empty until it is written.</summary>
/// <param name="AgreedBy">Who agreed the position, for example "both partnerships"; <paramref name="AgreedOn"/> is when.</param>
public sealed record PublicWords(
    string Title,
    string WhatHappened,
    string Summary,
    string AgreedBy,
    DateOnly? AgreedOn,
    string NationalIntroduction,
    string VideoTitle,
    string VideoUrl,
    string VideoText)
{
    public static readonly PublicWords None = new("", "", "", "", null, "", "", "", "");
}
