using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Heed.Web.Platform.Requests;

/// <summary>Takes the null character out of every text that is sent: nobody types it, and PostgreSQL stores none.</summary>
internal sealed class WithoutNullCharacters : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string) && context.Metadata.IsComplexType is false
        ? new Binder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
        : null;

    private sealed class Binder(SimpleTypeModelBinder text) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            await text.BindModelAsync(bindingContext);
            if (bindingContext.Result.Model is string sent && sent.Contains('\0', StringComparison.Ordinal))
            {
                var clean = sent.Replace("\0", "", StringComparison.Ordinal);
                bindingContext.ModelState.SetModelValue(bindingContext.ModelName, clean, clean);
                bindingContext.Result = ModelBindingResult.Success(clean);
            }
        }
    }
}
