using Heed.Application.Platform.Printing;
using System.Text.RegularExpressions;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;

namespace Heed.Application.Publishing;

/// <summary>
/// Everything the public reads of one review, as it is frozen in an edition: approved words only. Progress notes, evidence, the names of
/// people and the list of pseudonyms have no place in it.
/// </summary>
/// <param name="Format">The shape of this tree, so that a later Heed still reads an old edition.</param>
/// <param name="Recommendations">In the order in which they are read: local, regional, national.</param>
public sealed record ToolkitContent(
    int Format,
    string Slug,
    string Title,
    string WhatHappened,
    string Summary,
    string AgreedBy,
    DateOnly? AgreedOn,
    string NationalIntroduction,
    ToolkitVideo? Video,
    IReadOnlyList<ToolkitOwner> Owners,
    ToolkitPosition Position,
    IReadOnlyList<ToolkitRecommendation> Recommendations) : IPublicContent
{
    public const int PresentFormat = 1;

    /// <summary>The type of review in words; empty in editions that were frozen before it was kept.</summary>
    public string Type { get; init; } = "";

    public IEnumerable<PublicText> Texts() =>
    [
        new("the address of the page", Slug, IsCased: false, IsOwn: false),
        new("the title", Title, IsCased: true, IsOwn: false),
        new("what happened", WhatHappened, IsCased: true, IsOwn: true),
        new("the summary", Summary, IsCased: true, IsOwn: true),
        new("who agreed it", AgreedBy, IsCased: true, IsOwn: false),
        new("the introduction to the national recommendations", NationalIntroduction, IsCased: true, IsOwn: true),
        new("the title of the video", Video?.Title ?? "", IsCased: true, IsOwn: true),
        new("the address of the video", Video?.Url ?? "", IsCased: false, IsOwn: false),
        new("what the video says", Video?.Text ?? "", IsCased: true, IsOwn: true),
        .. Recommendations.SelectMany(r => r.Texts()),
    ];

    /// <inheritdoc/>
    /// <remarks>What the report said stands as the report said it.</remarks>
    public IReadOnlyList<AdviceToPublisher> Advice(IReadOnlyList<RecommendationStage> stages) =>
    [
        .. Recommendations.Zip(stages).SelectMany(r => r.First.Claims(r.Second)),
        .. Texts().Where(t => t is { IsCased: true, IsOwn: true }).SelectMany(t => PublicAdvice.On(t.Place, t.Text)),
        .. new[] { PublicAdvice.OnReading("the summary", Summary), PublicAdvice.OnReading("what happened", WhatHappened) }.OfType<AdviceToPublisher>(),
    ];

    public IEnumerable<ToolkitRecommendation> Of(Breadth breadth) => Recommendations.Where(r => r.Breadth == breadth);

    /// <summary>Whether there is a page that introduces the national recommendations.</summary>
    public bool HasNationalPage => NationalIntroduction.Length > 0 || Of(Breadth.National).Any();
}

/// <summary>A body as it was named, and the name it bore when the edition was frozen where that was another.</summary>
public sealed record ToolkitBody(string Name, string? Now)
{
    public string Words => Now is null ? Name : $"{Name} (now {Now})";
}

/// <summary>An owning partnership as it was when the edition was frozen.</summary>
public sealed record ToolkitOwner(string Name, string? Now, string Slug, string HelpText, string ReportConcernUrl)
{
    public string Words => new ToolkitBody(Name, Now).Words;
}

public sealed record ToolkitVideo(string Title, string Url, string Text);

/// <summary>One recommendation as the public reads it.</summary>
/// <param name="Place">Its place among those of its breadth, from 1; part of its address.</param>
/// <param name="Printed">The number as the report printed it; may be empty.</param>
/// <param name="Answered">Whether the partnership has approved an answer; the three parts are empty otherwise.</param>
/// <param name="CheckedForDifference">Whether the answer says how it was looked at that anything changed.</param>
/// <param name="AddressedTo">Whom the report asked, as it named them.</param>
/// <param name="LedBy">The agencies that lead the actions.</param>
public sealed partial record ToolkitRecommendation(
    Breadth Breadth,
    int Place,
    string Printed,
    string Title,
    string Said,
    bool Answered,
    string Did,
    string Difference,
    string Remains,
    RecommendationState State,
    bool CheckedForDifference,
    IReadOnlyList<ToolkitBody> AddressedTo,
    IReadOnlyList<ToolkitBody> LedBy)
{
    /// <summary>What it is about; empty where nobody has said.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>What it claims and the register does not support.</summary>
    internal IEnumerable<AdviceToPublisher> Claims(RecommendationStage stage)
    {
        foreach (var (place, text) in new[] { ("what was done", Did), ("what difference it made", Difference) })
        {
            if (stage is not (RecommendationStage.SignedOff or RecommendationStage.Embedded) && InFull().Match(text) is { Success: true } full)
            {
                yield return new AdviceToPublisher("claims-in-full", $"{Label}, {place},", full.Value, "Not every owning partnership has signed it off. Say what is left, or have it signed off first");
            }

            if (stage != RecommendationStage.Embedded && Embedded().Match(text) is { Success: true } embedded)
            {
                yield return new AdviceToPublisher("claims-embedded", $"{Label}, {place},", embedded.Value, "No impact check after sign-off has seen the difference yet. Say what is known so far");
            }
        }
    }

    internal IEnumerable<PublicText> Texts() =>
    [
        new($"{Label}, its title", Title, IsCased: true, IsOwn: false),
        new($"{Label}, what the report said", Said, IsCased: true, IsOwn: false),
        new($"{Label}, what was done", Did, IsCased: true, IsOwn: true),
        new($"{Label}, what difference it made", Difference, IsCased: true, IsOwn: true),
        new($"{Label}, what remains", Remains, IsCased: true, IsOwn: true),
        new($"{Label}, whom it is addressed to", string.Join("\n", AddressedTo.Select(b => b.Words)), IsCased: true, IsOwn: false),
    ];

    /// <summary>"Local recommendation 7".</summary>
    public string Label => $"{Breadth} recommendation {(Printed.Length > 0 ? Printed : Place.ToString(System.Globalization.CultureInfo.InvariantCulture))}";

    /// <summary>The title, or the label where the report has none.</summary>
    public string Heading => Title.Length > 0 ? Title : Label;

    [GeneratedRegex(@"\b(?:in full|fully (?:implemented|completed?|met|achieved|delivered)|all (?:actions|agencies|staff) (?:have|now))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InFull();

    [GeneratedRegex(@"\b(?:embedded|now routine|business as usual)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Embedded();
}
