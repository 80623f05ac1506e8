using System.ComponentModel.DataAnnotations;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>The words around the toolkit.</summary>
public sealed class WriteModel(PublicationShow publications, WritePublicWords write) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPreparePublication;

    public async Task<IActionResult> OnPostAsync() => await Answer(await write.Run(Actor, Slug, Form.Words, Form.Version, Gone), "The public words were saved", Here);

    protected override Task Fill()
    {
        Form = Answers.From(Shown.Words, Shown.Version);
        return Task.CompletedTask;
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        if (!await Load() || Shown.Id is not { } record)
        {
            return null;
        }

        ModelState.Remove("Form.Version");
        Form.Version = Shown.Version;
        var (saved, typed) = (Shown.Words, Form.Words.Trimmed());
        return await ConflictOn(record,
        [
            new("Title", saved.Title, typed.Title),
            new("What happened", saved.WhatHappened, typed.WhatHappened),
            new("Summary", saved.Summary, typed.Summary),
            new("Who agreed", saved.AgreedBy, typed.AgreedBy),
            new("When they agreed", Day(saved.AgreedOn), Day(typed.AgreedOn)),
            new("Introduction to the national recommendations", saved.NationalIntroduction, typed.NationalIntroduction),
            new("Title of the video", saved.VideoTitle, typed.VideoTitle),
            new("Address of the video", saved.VideoUrl, typed.VideoUrl),
            new("What the video says", saved.VideoText, typed.VideoText),
        ]);
    }

    private static string? Day(DateOnly? day) => day is { } known ? PlainWords.Of(known) : null;

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? Title { get; set; }

        public string? WhatHappened { get; set; }

        public string? Summary { get; set; }

        public string? AgreedBy { get; set; }

        [Display(Name = "the day on which they agreed it")]
        public DateOnly? AgreedOn { get; set; }

        public string? NationalIntroduction { get; set; }

        public string? VideoTitle { get; set; }

        public string? VideoUrl { get; set; }

        public string? VideoText { get; set; }

        public PublicWords Words => new(Title ?? "", WhatHappened ?? "", Summary ?? "", AgreedBy ?? "", AgreedOn,
            NationalIntroduction ?? "", VideoTitle ?? "", VideoUrl ?? "", VideoText ?? "");

        public static Answers From(PublicWords words, int version) => new()
        {
            Version = version,
            Title = words.Title,
            WhatHappened = words.WhatHappened,
            Summary = words.Summary,
            AgreedBy = words.AgreedBy,
            AgreedOn = words.AgreedOn,
            NationalIntroduction = words.NationalIntroduction,
            VideoTitle = words.VideoTitle,
            VideoUrl = words.VideoUrl,
            VideoText = words.VideoText,
        };
    }
}
