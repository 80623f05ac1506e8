using Heed.Domain.People;

namespace Heed.Application.Platform.Forms;

/// <summary>A form that was sent, for a day: the same one, sent again, is not done twice.</summary>
internal sealed class SentForm
{
    /// <summary>SHA-256 of who sent it, where to, and all that stood in it, with the token that every page puts into its forms anew.</summary>
    public byte[] Id { get; init; } = [];

    public PersonId Owner { get; init; }

    public DateTimeOffset SentAt { get; init; }

    /// <summary>The page that it led to; null while it is being done.</summary>
    public string? LedTo { get; set; }
}
