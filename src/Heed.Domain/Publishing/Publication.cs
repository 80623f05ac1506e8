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

    public Outcome Write(PublicWords said, DateOnly today)
    {
        var words = said.Trimmed();
        var problems = new Problems()
            .IfBlank(words.Title, nameof(PublicWords.Title), "Enter the title that the public reads")
            .IfLonger(words.Title, 250, nameof(PublicWords.Title), "The title")
            .IfLonger(words.WhatHappened, 1_000, nameof(PublicWords.WhatHappened), "What happened (two careful sentences)")
            .IfLonger(words.Summary, 10_000, nameof(PublicWords.Summary), "The summary")
            .IfLonger(words.NationalIntroduction, 5_000, nameof(PublicWords.NationalIntroduction), "The introduction to the national recommendations")
            .IfLonger(words.AgreedBy, 300, nameof(PublicWords.AgreedBy), "Who agreed it")
            .If(words.AgreedBy.Length > 0 && words.AgreedOn is null, nameof(PublicWords.AgreedOn), "Enter the day on which it was agreed")
            .If(words.AgreedBy.Length == 0 && words.AgreedOn is not null, nameof(PublicWords.AgreedBy), "Enter who agreed it, for example both partnerships")
            .If(words.AgreedOn > today, nameof(PublicWords.AgreedOn), "The day on which it was agreed cannot be in the future")
            .IfLonger(words.VideoTitle, 250, nameof(PublicWords.VideoTitle), "The title of the video")
            .IfLonger(words.VideoText, 20_000, nameof(PublicWords.VideoText), "What the video says")
            .If(words.VideoUrl.Length > 0 && !WebAddress.IsOne(words.VideoUrl), nameof(PublicWords.VideoUrl), "Enter the whole address of the video, starting with https://")
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

    public PublicWords Trimmed() => new(Title.Trim(), WhatHappened.Trim(), Summary.Trim(), AgreedBy.Trim(), AgreedOn,
        NationalIntroduction.Trim(), VideoTitle.Trim(), VideoUrl.Trim(), VideoText.Trim());
}
