using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>How these pages can be used by everybody.</summary>
[PublicPage]
public sealed class AccessibilityModel : PageModel;
