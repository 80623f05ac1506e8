using System.Threading.Channels;
using Heed.Application.People.Commands;

namespace Heed.Web.Platform.SigningIn;

/// <summary>
/// Sees to forgotten passwords after the answer has gone out, so that the time it takes does not tell whether there is such an account.
/// What a stop of the process loses is one press of a button, which can be pressed again.
/// </summary>
public sealed class ForgottenPasswords(IServiceScopeFactory scopes, ILogger<ForgottenPasswords> log) : BackgroundService
{
    private readonly Channel<string> asked = Channel.CreateBounded<string>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ask(string email) => asked.Writer.TryWrite(email);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in asked.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<AskForNewPassword>().Run(email, stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "A link to choose a new password could not be sent");
            }
        }
    }
}
