using Heed.Application.Platform.Writing;
using Heed.Domain.People;

namespace Heed.Application.People;

/// <summary>Tells a person of a change to how they sign in, so that they hear of one that was not theirs.</summary>
internal static class SecondFactorLetter
{
    public static void Send(Scene scene, Person person, string what) => scene.Mail(person.Email, "How you sign in to Heed was changed", $"""
        Hello {person.Name},

        {what}

        If it was not you, tell your partnership’s business unit at once, and choose a new password.
        """);
}
