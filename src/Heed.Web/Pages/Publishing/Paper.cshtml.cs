using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>The words of a publication that is no toolkit, part by part.</summary>
public sealed class PaperModel(PublicationShow publications, WritePaper write) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPreparePublication;

    public async Task<IActionResult> OnPostAsync() => await Answer(await write.Run(Actor, Slug, Address, Form.Words, Form.Version, Gone), "The words were saved", Here);

    protected override async Task<bool> Load() => await base.Load() && !Shown.IsToolkit;

    protected override Task Fill()
    {
        Form = new Answers { Version = Shown.Version, Title = Shown.Paper.Title, Sections = Answers.Of(Shown.Paper.Sections) };
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
        var (saved, typed) = (Shown.Paper, Form.Words.Trimmed());
        return await ConflictOn(record,
        [
            new("Title", saved.Title, typed.Title),
            .. Enumerable.Range(0, Math.Max(saved.Sections.Count, typed.Sections.Count)).Select(at => new ConflictField($"Part {at + 1}", Said(saved, at), Said(typed, at))),
        ]);
    }

    private static string? Said(PaperWords words, int at) => words.Sections.ElementAtOrDefault(at) is { } section ? $"{section.Heading}\n{section.Text}" : null;

    public sealed class Answers
    {
        /// <summary>How many empty parts are offered below those that there are.</summary>
        private const int More = 1;

        public int Version { get; set; }

        public string? Title { get; set; }

        public List<Part> Sections { get; set; } = [];

        /// <summary>Each part in its place, so that a problem is shown beside it; empty ones at the end are no parts.</summary>
        public PaperWords Words => new(Title ?? "", [.. Sections.Select(s => new PaperSection(s.Heading ?? "", s.Text ?? "", s.IsWelsh))]);

        public static List<Part> Of(IReadOnlyList<PaperSection> sections) =>
        [
            .. sections.Select(s => new Part { Heading = s.Heading, Text = s.Text, IsWelsh = s.IsWelsh }),
            .. Enumerable.Range(0, sections.Count < PaperWords.MostSections ? More : 0).Select(_ => new Part()),
        ];
    }

    public sealed class Part
    {
        public string? Heading { get; set; }

        public string? Text { get; set; }

        public bool IsWelsh { get; set; }
    }
}
