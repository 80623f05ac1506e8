using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Heed.Web.Platform.Requests;

/// <summary>Fields of a choice that was not made are sent all the same; what is wrong in them is no problem.</summary>
internal static class LeavingAside
{
    public static void LeaveAside(this ModelStateDictionary state, params string[] fields)
    {
        foreach (var field in fields)
        {
            if (state.TryGetValue(field, out var entry))
            {
                entry.Errors.Clear();
                entry.ValidationState = ModelValidationState.Valid;
            }
        }
    }
}
