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
    IReadOnlyList<ToolkitRecommendation> Recommendations)
{
    public const int PresentFormat = 1;

    /// <summary>Every text of it with its place in words, and whether capitals say anything in it.</summary>
    public IEnumerable<(string Place, string Text, bool IsCased)> Texts() =>
    [
        ("the address of the page", Slug, false),
        ("the title", Title, true),
        ("what happened", WhatHappened, true),
        ("the summary", Summary, true),
        ("who agreed it", AgreedBy, true),
        ("the introduction to the national recommendations", NationalIntroduction, true),
        ("the title of the video", Video?.Title ?? "", true),
        ("the address of the video", Video?.Url ?? "", false),
        ("what the video says", Video?.Text ?? "", true),
        .. Recommendations.SelectMany(r => r.Texts()),
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
public sealed record ToolkitRecommendation(
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
    internal IEnumerable<(string Place, string Text, bool IsCased)> Texts() =>
    [
        ($"{Label}, its title", Title, true),
        ($"{Label}, what the report said", Said, true),
        ($"{Label}, what was done", Did, true),
        ($"{Label}, what difference it made", Difference, true),
        ($"{Label}, what remains", Remains, true),
        ($"{Label}, whom it is addressed to", string.Join("\n", AddressedTo.Select(b => b.Words)), true),
    ];

    /// <summary>"Local recommendation 7".</summary>
    public string Label => $"{Breadth} recommendation {(Printed.Length > 0 ? Printed : Place.ToString(System.Globalization.CultureInfo.InvariantCulture))}";

    /// <summary>The title, or the label where the report has none.</summary>
    public string Heading => Title.Length > 0 ? Title : Label;
}
