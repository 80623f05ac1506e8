namespace Heed.Application.Platform.Mail;

/// <summary>A letter that was saved with the change that caused it, and is sent after.</summary>
internal sealed class QueuedMail
{
    public Guid Id { get; init; }

    public string To { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Body { get; init; } = "";

    public DateTimeOffset QueuedAt { get; init; }

    public DateTimeOffset? SentAt { get; set; }

    public int Tries { get; set; }

    public string LastError { get; set; } = "";
}
