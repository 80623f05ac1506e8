using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Demonstration;

/// <summary>What is published beside the toolkits: each begun, written, signed where it is signed, submitted by one person and published by another.</summary>
internal sealed class Papers(Place place)
{
    public void Write(Diary diary)
    {
        foreach (var review in place.Said.Reviews)
        {
            foreach (var paper in review.Papers ?? [])
            {
                diary.On(place.Day(paper.Day), () => Publish(review, paper));
            }
        }
    }

    private async Task Publish(Tynemarsh.ReviewSaid review, Tynemarsh.PaperSaid paper)
    {
        var marian = await place.As("marian");
        var begun = await place.The<BeginPublication>().Run(marian, review.Slug, paper.Kind, paper.Subject ?? "", place.Gone);
        begun.Must(paper.Title);
        var address = begun.Value.Address;
        await place.The<WritePaper>().Run(marian, review.Slug, address, new PaperWords(paper.Title, [.. paper.Sections.Select(s => new PaperSection(s.Heading, s.Text))]), null, place.Gone).Must(paper.Title);
        foreach (var (chair, board, name, role) in paper.Signatures?.Select(s => (s.Person, s.Board, place.Said.People.First(p => p.Key == s.Person).Name, s.Role)) ?? [])
        {
            await Sign(review.Slug, address, await place.As(chair), place.Partnerships[board], name, role);
        }

        (await place.The<SubmitEdition>().Run(marian, review.Slug, address, "", place.Gone)).Must(paper.Title);
        var desmond = await place.As("desmond");
        var waiting = (await place.The<PublicationShow>().Run(desmond, review.Slug, address, place.Gone))!.Waiting!;
        await place.The<PublishEdition>().Run(desmond, review.Slug, address, waiting.Id, confirmed: false, place.Gone).Must(paper.Title);
    }

    private async Task Sign(string slug, string address, Actor chair, PartnershipId board, string name, string role)
    {
        await place.The<NameSignatory>().Run(await place.As("marian"), slug, address, board, name, role, place.Gone).Must(name);
        var shown = (await place.The<PublicationShow>().Run(chair, slug, address, place.Gone))!;
        await place.The<ApproveSignature>().Run(chair, slug, address, shown.Signatures.Last(s => s.Name == name).Id, shown.Version, place.Gone).Must(name);
    }
}
