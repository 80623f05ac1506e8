using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People;

/// <summary>Letters to a person about what they lead: whoever stands in for them gets a copy.</summary>
internal static class Letters
{
    /// <returns>Whether the person is in post; nothing is sent to one who has left.</returns>
    public static async Task<bool> MailWithDeputies(this Scene scene, PersonId to, string subject, string body, CancellationToken ct)
    {
        if (await scene.AddressOf(to, ct) is not { } address)
        {
            return false;
        }

        scene.Mail(address, subject, body);
        var name = (await scene.NamesOf([to], ct))[to];
        foreach (var (_, deputy, until) in await scene.DeputiesOf(to, ct))
        {
            scene.Mail(deputy, $"Copy: {subject}", $"""
                You stand in for {name} until {Words.Day(until)}. This letter went to them:

                {body}
                """);
        }

        return true;
    }
}
