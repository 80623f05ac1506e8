using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Heed.Web.Platform.Look;

/// <summary>Reads a date from three boxes, keeps what was typed in each, and says plainly what is wrong.</summary>
public sealed class DayMonthYearBinder : IModelBinder
{
    private static readonly string[] Boxes = [".Day", ".Month", ".Year"];

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var parts = Boxes.Select(box => bindingContext.ValueProvider.GetValue(name + box)).ToList();
        if (parts.All(part => part == ValueProviderResult.None))
        {
            return BindWhole(bindingContext, name);
        }

        foreach (var (box, part) in Boxes.Zip(parts))
        {
            bindingContext.ModelState.SetModelValue(name + box, part);
            // The date as a whole is what is checked; a box that nobody checked would make the whole form count as wrong.
            bindingContext.ModelState.MarkFieldSkipped(name + box);
        }

        var typed = new TypedDate(Text(parts[0]), Text(parts[1]), Text(parts[2]));
        var meta = bindingContext.ModelMetadata;
        if (typed.IsEmpty && !meta.IsRequired)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (typed.Problem(meta.DisplayName ?? "a date") is { } problem)
        {
            bindingContext.ModelState.TryAddModelError(name, problem);
            bindingContext.Result = ModelBindingResult.Failed();
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(typed.Date);
        }

        return Task.CompletedTask;
    }

    // A link or a filter may hold the whole date in one value (2026-03-31).
    private static Task BindWhole(ModelBindingContext bindingContext, string name)
    {
        var whole = bindingContext.ValueProvider.GetValue(name);
        if (whole != ValueProviderResult.None && Text(whole) is { Length: > 0 } text)
        {
            bindingContext.ModelState.SetModelValue(name, whole);
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) && TypedDate.MayBe(date))
            {
                bindingContext.Result = ModelBindingResult.Success(date);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(name, $"{text} is not a real date");
            }
        }

        return Task.CompletedTask;
    }

    private static string Text(ValueProviderResult part) => part.FirstValue?.Trim() ?? "";
}
