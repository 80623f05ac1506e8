using System.Security.Claims;
using Heed.Application.People;
using Heed.Application.People.Queries;
using Heed.Domain.People;

namespace Heed.Web.Platform.Requests;

/// <summary>Who is asking: found once a request from the sign-in cookie, then handed on as a parameter.</summary>
public static class Actors
{
    private static readonly object Key = new();

    public static Actor Actor(this HttpContext context) => context.Items[Key] as Actor ?? Domain.People.Actor.Visitor;

    /// <summary>Looks the person up after authentication. A person who has left is a visitor.</summary>
    public static IApplicationBuilder UseActors(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated == true && AccountClaims.PersonOf(context.User) is { } person)
        {
            var actor = await context.RequestServices.GetRequiredService<ActorOf>().Run(person, context.RequestAborted);
            context.Items[Key] = actor;
            if (actor.Kind == ActorKind.Visitor)
            {
                // Whoever left is signed out wherever they are.
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    });
}
