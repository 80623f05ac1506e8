using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Heed.Web.Platform.Look;

/// <summary>Gives every <see cref="DateOnly"/> the binder of three boxes.</summary>
internal sealed class DayMonthYearBinding : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DayMonthYearBinder() : null;
}
