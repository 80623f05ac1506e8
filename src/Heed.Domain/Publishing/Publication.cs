using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

/// <summary>One thing that the public is told of a review: its kind and address, its words, and the editions that went out.</summary>
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

    public PublicationKind Kind { get; private set; }

    /// <summary>Its own place below the review's: "toolkit", "response", "briefing-sleep".</summary>
    public string Address { get; private set; } = "";

    public PublicationForm Form => PublicationForm.Of(Kind);

    /// <summary>The words around the toolkit; every other kind has <see cref="Paper"/>.</summary>
    public PublicWords Words { get; private set; } = PublicWords.None;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <summary>Begins the toolkit of a review.</summary>
    public static Publication Of(Review review) => Begin(review, PublicationKind.Toolkit, PublicationForm.Of(PublicationKind.Toolkit).Address);

    /// <summary>Begins another kind.</summary>
    /// <param name="subject">What it is about, where a review may have several of the kind; part of its address. Empty for the only one.</param>
    public static Outcome<Publication> Of(Review review, PublicationKind kind, string subject)
    {
        var (form, about) = (PublicationForm.Of(kind), Slugs.From(subject));
        var problems = new Problems()
            .If(subject.Trim().Length > 0 && !form.MayBeSeveral, "Subject", $"A review has one {form.Name}, which needs no subject")
            .If(subject.Trim().Length > 0 && about.Length == 0, "Subject", "Enter the subject in letters, for example sleep")
            .IfLonger(subject.Trim(), 60, "Subject", "The subject");
        return problems.Any ? problems : Begin(review, kind, about.Length > 0 ? $"{form.Address}-{about}" : form.Address);
    }

    private static Publication Begin(Review review, PublicationKind kind, string address) => new()
    {
        Id = PublicationId.New(),
        ScopeId = review.ScopeId,
        ReviewId = review.Id,
        Slug = review.Slug,
        Kind = kind,
        Address = address,
        Words = PublicWords.None with { Title = review.Title },
        Paper = new PaperWords(kind == PublicationKind.Toolkit ? "" : $"{Shared.Words.Capital(PublicationForm.Of(kind).Name)}: {review.Title}", PublicationForm.Of(kind).Sections),
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
