namespace Heed.Application.Platform.Mail;

/// <summary>A letter that was saved with the change that caused it, and is sent after.</summary>
internal sealed class QueuedMail
{
    public Guid Id { get; init; }

    public string To { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>Emptied when it is sent: a letter may hold a one-time link, which nobody but its reader should have.</summary>
    public string Body { get; set; } = "";

    public DateTimeOffset QueuedAt { get; init; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>When it may be tried next. Whoever tries it moves this on first, so that no two try at once.</summary>
    public DateTimeOffset NotBefore { get; set; }

    public int Tries { get; set; }

    public string LastError { get; set; } = "";
}
