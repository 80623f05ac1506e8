using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Command = Heed.Application.Recommendations.Commands.CorrectAction;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Corrects a slip in the words of an action with a second person, so that what was signed off stands.</summary>
public sealed class CorrectActionModel(OneAction read, Command correct) : CorrectionPage
{
    public override string At => $"/work/actions/{Id}";

    protected override async Task<Corrected?> Read() => await read.Run(Actor, new ActionId(Id), Gone) is { } row ? new Corrected(row.Version, row.Text, row.Checked.Proposed, row.Checked.ProposedByMe, row.May.Correct, "") : null;

    protected override Task<Outcome> Propose(string text, string why) => correct.Run(Actor, new ActionId(Id), Form.Version, text, why, Gone);

    protected override Task<Outcome> Confirm() => correct.Confirm(Actor, new ActionId(Id), Form.Version, Gone);

    protected override Task<Outcome> Reject() => correct.Reject(Actor, new ActionId(Id), Form.Version, Gone);
}
