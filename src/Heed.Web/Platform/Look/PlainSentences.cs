using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Heed.Web.Platform.Look;

/// <summary>Replaces the framework's own sentences ("The X field is required.") by ones that say what to do.</summary>
internal sealed class PlainSentences : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
            {
                rule.ErrorMessage = rule switch
                {
                    RequiredAttribute => "Enter {0}",
                    StringLengthAttribute { MinimumLength: > 0 } => "Use between {2} and {1} characters for {0}",
                    StringLengthAttribute => "Use {1} characters or fewer for {0}",
                    EmailAddressAttribute => "Enter an email address in the right form, like name@example.org",
                    RangeAttribute => "Enter a number from {1} to {2} for {0}",
                    CompareAttribute => "What you entered for {0} is not the same both times",
                    _ => null,
                };
            }
        }
    }
}
