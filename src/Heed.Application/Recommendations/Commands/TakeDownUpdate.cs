using Heed.Application.People;
using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>What somebody told of an action, as it is typed by another.</summary>
/// <param name="IsLead">Whether its lead told it; else the name and perhaps the address of whoever did.</param>
/// <param name="Original">The e-mail or note itself, which is in the store already.</param>
/// <param name="IsRight">Whether the same file was destroyed before, and is right this time.</param>
public sealed record ToldUpdate(string Text, ReportedState State, bool IsLead, string Name, string Email, TellingHow? How, DateOnly? On, KeptFile? Original, bool IsRight = false);

/// <summary>Writes down an update that somebody told by telephone, by e-mail or at a meeting. Whoever told it hears of it, and may correct it by an update of their own.</summary>
public sealed class TakeDownUpdate(Writer writer, DestroyedBytes destroyed, HeedAddress address)
{
    public Task<Outcome> Run(Actor actor, ActionId id, ToldUpdate told, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanTakeDownUpdates, $"wrote down what was told: {Words.Of(told.State)}"), a => a.Id == id, null, async (action, scene) =>
        {
            var lead = action.LeadPersonId is { } person && told.IsLead ? (await scene.NamesOf([person], ct)).GetValueOrDefault(person) : null;
            var problems = new Problems()
                .If(told is { IsLead: false, Email.Length: > 0 } && !EmailAddress.TryParse(told.Email, out _), "Email", "Enter an e-mail address, for example name@example.org, or leave it empty");
            if (told.Original is { } file && (await AddEvidence.WasAdded(scene, file, ct) ?? await AddEvidence.WasDestroyed(destroyed, action, file, scene, told.IsRight, ct)) is { } refused)
            {
                problems.And(refused);
            }

            var taken = action.TakeDown(told.Text, told.State, told.IsLead ? action.LeadPersonId : null, told.IsLead ? lead ?? "" : told.Name, told.How, told.On, told.Original, scene.Stamp);
            problems.And(taken);
            if (problems.Any)
            {
                return problems;
            }

            if (told.Original is { } original)
            {
                scene.Keep(AddEvidence.Described(original, action, scene.Now, EvidenceSight.Everybody));
            }

            await Tell(action, taken.Value, told, scene, ct);
            return Outcome.Done;
        }, ct);

    /// <summary>The lead always hears of what is written down in their name; somebody else only where the review is open, and they have an address.</summary>
    private async Task Tell(PlanAction action, ProgressId update, ToldUpdate told, Scene scene, CancellationToken ct)
    {
        var open = await scene.IsOpen(action.ScopeId, ct);
        if (action.LeadPersonId is { } lead && await scene.AddressOf(lead, ct) is { } email && (open || await scene.SeesWhole(lead, action.ScopeId, ct)))
        {
            Write(action, update, scene, email, told.IsLead ? "you told" : $"{told.Name.Trim()} told", told);
        }

        if (!told.IsLead && open && EmailAddress.TryParse(told.Email, out var other))
        {
            Write(action, update, scene, other, "you told", told, told.Name.Trim());
        }
    }

    private void Write(PlanAction action, ProgressId update, Scene scene, EmailAddress to, string who, ToldUpdate told, string toldBy = "")
    {
        var secret = OneTimeSecret.Make();
        var link = UpdateLink.ToCorrect(action, update, OneTimeSecret.Hash(secret), scene.Stamp, toldBy, toldBy.Length > 0 ? to : null);
        if (!link.IsDone)
        {
            return;
        }

        scene.Add(link.Value);
        var how = new Telling(null, "", told.How.GetValueOrDefault(), told.On.GetValueOrDefault());
        scene.Mail(to, "What was written down of an action", $"""
            {scene.Actor.Name} has written down what {who} {how.By} on {Words.Day(how.On)} of how an action stands.

            Open this page to read it. If it is not right, say there what is; both stand in the record. You need no password:
            {address.Of($"/update?code={secret}")}

            If it is right you need do nothing. The link is for you and for this one action. It works until {Words.Day(link.Value.LastDay)}, and once. Opening it does not use it up.
            """);
    }
}
