using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People;

/// <summary>Letters to a person about what they lead: whoever stands in for them, and their agency's shared mailbox, get a copy.</summary>
internal static class Letters
{
    /// <param name="agency">The agency for which they lead.</param>
    public static async Task MailToLead(this Scene scene, PersonId to, AgencyId? agency, string subject, string body, CancellationToken ct)
    {
        if (await scene.AddressOf(to, ct) is not { } address)
        {
            return;
        }

        scene.Mail(address, subject, body);
        var name = (await scene.NamesOf([to], ct))[to];
        foreach (var (_, deputy, until) in await scene.DeputiesOf(to, ct))
        {
            Copy(scene, deputy, subject, $"You stand in for {name} until {Words.Day(until)}. This letter went to them:", body);
        }

        if (await scene.MailboxOf(agency, ct) is { } mailbox)
        {
            Copy(scene, mailbox, subject, $"This is the shared mailbox of the agency of {name}. This letter went to them:", body);
        }
    }

    private static void Copy(Scene scene, EmailAddress to, string subject, string why, string body) => scene.Mail(to, $"Copy: {subject}", $"""
        {why}

        {body}
        """);
}
