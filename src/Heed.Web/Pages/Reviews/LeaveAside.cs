using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Heed.Web.Pages.Reviews;

/// <summary>Fields of a choice that was not made are sent all the same; what is wrong in them is no problem.</summary>
internal static class LeaveAside
{
    public static void TheOtherEnd(ModelStateDictionary state, string chosen)
    {
        foreach (var field in chosen switch { "unknown" => ["Form.KnownEnd"], "known" => ["Form.LookAgainOn"], _ => (string[])["Form.KnownEnd", "Form.LookAgainOn"] })
        {
            if (state.TryGetValue(field, out var entry))
            {
                entry.Errors.Clear();
                entry.ValidationState = ModelValidationState.Valid;
            }
        }
    }
}
