using System.Text;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Heed.Application.Tests.People;

public sealed class LettersTests
{
    [Fact]
    public void A_letter_is_readable_in_any_mail_program()
    {
        var body = "Café = 100 % " + new string('x', 200) + "\nEnd of line \n\nZoë’s";
        var eml = new Letter(Guid.NewGuid(), new DateTimeOffset(2026, 3, 2, 9, 5, 0, TimeSpan.Zero), "heed@town.example", "zoe@town.example", "Zoë’s invitation", body).ToEml();
        var (head, text) = (eml[..eml.IndexOf("\r\n\r\n", StringComparison.Ordinal)], eml[(eml.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);

        Assert.All(eml.Split("\r\n"), line => Assert.True(line.Length <= 78 && line.All(c => c is >= ' ' and <= '~')));
        Assert.Contains("Date: Mon, 02 Mar 2026 09:05:00 +0000\r\n", head);
        Assert.Contains("Subject: =?utf-8?B?" + Convert.ToBase64String(Encoding.UTF8.GetBytes("Zoë’s invitation")) + "?=", head);
        Assert.Equal(body, Decoded(text).ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Theory, OnBothDatabases]
    public async Task A_queued_letter_is_sent_once_and_its_words_are_not_kept(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var person = await town.Person("Ivy Invited", town.Hospital);
        await town.The<InvitePerson>().Run(town.Manager, person.Person!.Value, default);
        var post = new CountingPost();

        await Task.WhenAll(Sender(town, post).SendDue(default), Sender(town, post).SendDue(default), Sender(town, post).SendDue(default));

        Assert.Equal("ivy-invited@town.example", Assert.Single(post.Sent).To);
        await using var db = town.The<Reader>().For(Actor.Heed);
        var mail = await db.QueuedMail.SingleAsync();
        Assert.Equal(("", town.Clock.GetUtcNow()), (mail.Body, mail.SentAt));
    }

    [Theory, OnBothDatabases]
    public async Task A_letter_that_cannot_be_sent_is_tried_again_later_and_later(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var person = await town.Person("Ivy Invited", town.Hospital);
        await town.The<InvitePerson>().Run(town.Manager, person.Person!.Value, default);
        var post = new CountingPost { Fails = 2 };
        var sender = Sender(town, post);

        Assert.Equal(0, await sender.SendDue(default));
        town.Clock.Pass(TimeSpan.FromSeconds(9));
        Assert.Equal(0, await sender.SendDue(default));
        Assert.Equal(1, post.Tries);
        town.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(0, await sender.SendDue(default));
        Assert.Equal(2, post.Tries);
        town.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await sender.SendDue(default));
        Assert.Single(post.Sent);
    }

    [Theory, OnBothDatabases]
    public async Task A_letter_whose_sender_died_is_sent_by_another(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var person = await town.Person("Ivy Invited", town.Hospital);
        await town.The<InvitePerson>().Run(town.Manager, person.Person!.Value, default);
        using var dies = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sender(town, new DyingPost(dies)).SendDue(dies.Token));
        var post = new CountingPost();

        Assert.Equal(0, await Sender(town, post).SendDue(default));
        town.Clock.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(1, await Sender(town, post).SendDue(default));
    }

    private static MailSender Sender(Town town, IPost post) =>
        new(new Databases(town.Database.Address), new MailSettings(post, () => "heed@town.example"), town.Clock, NullLogger<MailSender>.Instance);

    private static string Decoded(string quoted)
    {
        var joined = quoted.Replace("=\r\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var at = 0; at < joined.Length; at++)
        {
            if (joined[at] == '=')
            {
                bytes.Add(Convert.ToByte(joined.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                bytes.Add((byte)joined[at]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private sealed class CountingPost : IPost
    {
        private readonly Lock gate = new();

        public int Fails { get; set; }

        public int Tries { get; private set; }

        public List<Letter> Sent { get; } = [];

        public Task Send(Letter letter, CancellationToken ct)
        {
            lock (gate)
            {
                Tries++;
                if (Fails-- > 0)
                {
                    throw new InvalidOperationException("The server is away");
                }

                Sent.Add(letter);
                return Task.CompletedTask;
            }
        }
    }

    private sealed class DyingPost(CancellationTokenSource dies) : IPost
    {
        public async Task Send(Letter letter, CancellationToken ct)
        {
            await dies.CancelAsync();
            ct.ThrowIfCancellationRequested();
        }
    }
}
