using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Heed.Web.Pages.Reviews;

/// <summary>Which end of a hold was not chosen, so that what is wrong in its field is no problem.</summary>
internal static class LeaveAside
{
    public static void TheOtherEnd(ModelStateDictionary state, string chosen) =>
        state.LeaveAside(chosen switch { "unknown" => ["Form.KnownEnd", "Form.LiftedOn"], "known" => ["Form.LookAgainOn", "Form.LiftedOn"], _ => ["Form.KnownEnd", "Form.LookAgainOn"] });
}
