using Heed.Application.Disposals.Queries;
using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Commands;

/// <summary>What somebody says when they ask that something be destroyed.</summary>
/// <param name="IsBreach">Whether confidentiality was broken; null while nobody has said.</param>
public sealed record DestructionRequest(DisposalCause? Cause, string Reason, bool? IsBreach, string BreachWhat, DateOnly? BreachFoundOn, string BreachTold)
{
    public Breach Breach => new(BreachWhat, BreachFoundOn, BreachTold);
}

/// <summary>Asks that something be destroyed. A second person decides; until then everything stays.</summary>
public sealed class AskForDestruction(Writer writer, WhatToDestroy things, DueForDestruction due, HeedAddress address)
{
    public async Task<Outcome<Disposal>> Run(Actor actor, DisposalKind kind, Guid what, DestructionRequest request, CancellationToken ct)
    {
        if (await things.Run(actor, kind, what, ct) is not { } thing)
        {
            return Outcome.NotFound.As<Disposal>();
        }

        var early = request.Cause == DisposalCause.RetentionEnded && !await due.IsDue(actor, thing.Target, ct)
            ? "Its time has not ended, or no time is set for it under “How long things are kept”" : null;
        var scope = thing.Target.ScopeId;
        return await writer.Found(new Ask(actor, DisposalAccess.ToAsk(kind), "asked that it be destroyed"), [scope], async scene =>
        {
            if (await scene.Seen<Disposal>().AnyAsync(d => d.State == DisposalState.Asked && d.Kind == kind && d.What == what, ct))
            {
                return Outcome.Refused("", "Somebody has asked for this already; it waits for a second person").As<Disposal>();
            }

            var made = Disposal.Ask(thing.Target, request.Cause, request.Reason, request.IsBreach, request.Breach, await Obstacles.Why(scene, kind, scope, what, ct) ?? early, scene.Stamp);
            if (made.IsDone)
            {
                await Tell(scene, scope, kind, ct);
            }

            return made;
        }, ct);
    }

    private async Task Tell(Scene scene, ScopeId scope, DisposalKind kind, CancellationToken ct)
    {
        foreach (var second in await SecondPerson.Of(scene, scope, [], ct))
        {
            scene.Mail(second, "Something is to be destroyed, and a second person must decide", $"""
                {scene.Actor.Name} asks that {DisposalWords.One(kind)} be destroyed. A second person must decide. Until then it stays where it is.

                Sign in to decide:
                {address.Of("/work/disposals")}
                """);
        }
    }
}
